import type { SaviyntDocument } from '../../documents/saviynt/document';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { schemaAt } from '../../documents/saviynt/schema';
import type { JsonNode, JsonProperty, JsonString } from '../../json/node';
import { deepestAt, pathOf } from '../../json/path';
import type { EmbeddedText } from '../../text/embedded-text';
import type { Span } from '../../text/span';
import { placeAt } from '../place';
import { type NamedThing, referenceAt } from '../references';
import type { Workspace } from '../workspace';
import { hoverBody } from './body';
import type { Hover } from './hover';

const WHAT: Readonly<Record<NamedThing['kind'], string>> = {
  authentication: 'authentication of ConnectionJSON',
  authenticationKey: 'key of an authentication in ConnectionJSON',
  call: 'call',
};

/** What is known about the key, value or attribute at `offset`. */
export function hoverSaviynt(document: SaviyntDocument, offset: number, workspace: Workspace): Hover | undefined {
  const place = placeAt(document, offset);
  if (place === undefined) return hoverPackage(document, offset);
  const { slot } = place;
  const connector = workspace.connectorOf(place.connection);
  if (slot?.body !== undefined) return hoverBody(slot, slot.body, { parameter: place.parameter, connector });
  const node = deepestAt(place.parameter.root, place.offset);
  if (node?.kind !== 'string') return undefined;
  return node.parent?.kind === 'property' && node.parent.key === node
    ? hoverKey(node, node.parent, place.parameter)
    : (hoverReference(document, offset, workspace) ?? hoverValue(node, place.parameter));
}

function hoverKey(key: JsonString, property: JsonProperty, parameter: SaviyntParameter): Hover | undefined {
  const schema = schemaAt(parameter.name, pathOf(property));
  const isNamed = schemaAt(parameter.name, pathOf(property.parent))?.properties.has(key.value) === true;
  if (schema?.description === undefined) return undefined;
  const usual = schema.default;
  const head = isNamed ? `**${key.value}** — ${schema.types.join(' or ')}` : `**${key.value}**`;
  const text = [head, schema.description, ...(usual === undefined ? [] : [`Default: \`${JSON.stringify(usual)}\`.`])];
  return at(parameter.text, key, text.join('\n\n'));
}

/** The parameter itself says what its values are for where its schema says nothing. */
function hoverValue(node: JsonString, parameter: SaviyntParameter): Hover | undefined {
  const schema = schemaAt(parameter.name, pathOf(node));
  return schema?.description === undefined ? undefined : at(parameter.text, node, schema.description);
}

function hoverReference(document: SaviyntDocument, offset: number, workspace: Workspace): Hover | undefined {
  const reference = referenceAt(document, offset, workspace);
  if (reference === undefined) return undefined;
  const { thing, span } = reference;
  const file = thing.uri === document.uri ? '' : ` (${fileName(thing.uri)})`;
  return { span, markdown: `**${thing.name}** — ${WHAT[thing.kind]}${file}` };
}

/** In a package, outside the parameters: the name of a parameter says what it is for. */
function hoverPackage(document: SaviyntDocument, offset: number): Hover | undefined {
  const node: JsonNode | JsonProperty | undefined = deepestAt(document.json.root, offset);
  if (node?.kind !== 'string' || node.parent?.kind !== 'property' || node.parent.key.value !== 'attributename')
    return undefined;
  const found = document.connections.flatMap(({ parameters }) => parameters).find(({ name }) => name === node.value);
  return found === undefined ? undefined : at(document.text, node, `**${found.name}**\n\n${found.info.purpose}`);
}

function at(text: EmbeddedText, span: Span, markdown: string): Hover {
  return { span: text.spanToFile(span), markdown };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a bare % in a name
  }
}
