import type { OktaDocument } from '../../../documents/okta/document';
import { placeAtPath, placeOfNode } from '../../../documents/okta/schema';
import type { JsonNode, JsonString } from '../../../json/node';
import { pathOf } from '../../../json/path';
import { isRingCentralName } from '../../../knowledge/okta/ringcentral-app';
import { codeSpan, plainMarkdown } from '../../markdown';
import { describeDefinition, type NamedAttribute, targetAttributes } from '../../okta/attributes';
import { isTargetName, mappingAt } from '../../okta/mapping-at';
import { valueWords } from '../entra/value';
import { factLines, typeOf } from '../entra/words';
import type { Hover } from '../hover';
import { leafAt } from '../leaf-at';

/** What is known about the key, attribute or value at `offset` of a file of Okta's provisioning. */
export function hoverOkta(document: OktaDocument, offset: number): Hover | undefined {
  const node = leafAt(document.json.root, offset)?.node;
  if (node === undefined) return undefined;
  const markdown = attributeHover(document, node, offset) ?? memberHover(document, node);
  return markdown === undefined ? undefined : { span: { start: node.start, end: node.end }, markdown };
}

/** The name of an attribute, in a mapping or in its schema. */
function attributeHover(document: OktaDocument, node: JsonNode, offset: number): string | undefined {
  if (node.kind !== 'string') return undefined;
  const mapping = mappingAt(document, offset);
  if (mapping !== undefined && isTargetName(mapping, node))
    return attributeWords(targetAttributes(mapping, document).find(({ name }) => name === node.value));
  for (const schema of document.schemas) {
    const attribute = schema.attributes.find(({ nameNode }) => nameNode === node);
    if (attribute !== undefined)
      return attributeWords(
        describeDefinition(attribute, schema.of, schema.of === 'appuser' && isRingCentralName(schema.name)),
      );
  }
  return undefined;
}

function attributeWords(attribute: NamedAttribute | undefined): string | undefined {
  if (attribute === undefined) return undefined;
  const { name, type, documentation, usual } = attribute;
  return [
    `**${plainMarkdown(name)}** — ${plainMarkdown(type)}`,
    plainMarkdown(documentation),
    ...(usual === undefined ? [] : [`Usually filled by ${codeSpan(usual)}.`]),
  ].join('\n\n');
}

function memberHover(
  document: OktaDocument,
  node: Exclude<JsonNode, { readonly kind: 'object' | 'array' | 'invalid' }>,
): string | undefined {
  const isKey = node.parent?.kind === 'property' && node.parent.key === node;
  if (!isKey) return valueWords(node, placeOfNode(document, node));
  const place = placeAtPath(document, pathOf(node).slice(0, -1))?.property((node as JsonString).value);
  if (place?.description === undefined) return undefined;
  const name = plainMarkdown((node as JsonString).value);
  return [`**${name}** — ${typeOf(place)}`, place.description, ...factLines(place)].join('\n\n');
}
