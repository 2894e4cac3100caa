import type { ProvisioningDocument } from '../documents/document';
import type { SaviyntDocument } from '../documents/saviynt/document';
import type { RequestBody } from '../documents/saviynt/request-body';
import type { JsonNode, JsonProperty } from '../json/node';
import { deepestAt, type JsonPath, pathOf } from '../json/path';
import { type Span, touches } from '../text/span';
import { surroundings } from './entra/role';
import { mappingAt } from './okta/mapping-at';
import { placeAt } from './place';

/** A part of a mapping that gives values: an attribute, or a member of a request body. */
export interface MappingPart {
  /** What it fills: `displayName`, `CreateAccountJSON name.givenName`. */
  readonly name: string;
  /** All of it, as offsets in the file. */
  readonly span: Span;
}

/**
 * The part of a mapping around a cursor, or on its line: a member of a request body, an attribute mapping of Entra, an
 * attribute of a profile mapping or of a neutral one.
 * @param line of the cursor, without its line break
 * @param offset of the cursor in the file, UTF-16 code units
 * @returns undefined where nothing gives a value
 */
export function mappingPartAt(
  document: ProvisioningDocument,
  text: string,
  line: Span,
  offset: number,
): MappingPart | undefined {
  for (const at of [offset, ...edgesOf(text, line)]) {
    const found = partAround(document, at);
    if (found !== undefined) return found;
  }
  return document.provider === 'saviynt' ? bodyOn(document, line, offset) : undefined;
}

/** The first and the last character of a line that are not blank: a cursor in the indentation means what stands there. */
function edgesOf(text: string, { start, end }: Span): readonly number[] {
  const content = text.slice(start, end);
  const first = content.search(/\S/);
  return first < 0 ? [] : [start + first, start + content.trimEnd().length];
}

function partAround(document: ProvisioningDocument, offset: number): MappingPart | undefined {
  switch (document.provider) {
    case 'saviynt':
      return bodyMemberAt(document, offset);
    case 'entra': {
      const { attributeMapping } = surroundings(document, offset);
      return attributeMapping && { name: attributeMapping.targetAttributeName, span: attributeMapping.node };
    }
    case 'okta': {
      const found = mappingAt(document, offset)?.attributes.find(({ node }) => touches(node, offset));
      return found && { name: found.name, span: found.node };
    }
    case 'neutral': {
      const found = document.mapping.attributes.find(({ node }) => touches(node, offset));
      return found && { name: found.target, span: found.node };
    }
    case 'jumpcloud':
    case 'project':
      return undefined;
  }
}

/** The innermost member of a request body, or the expression that brings members with it. */
function bodyMemberAt(document: SaviyntDocument, fileOffset: number): MappingPart | undefined {
  const place = placeAt(document, fileOffset);
  const slot = place?.slot;
  if (place === undefined || slot?.body === undefined) return undefined;
  const { body, offset } = slot;
  const parameter = place.parameter.name;
  const fragment = body.placeholders.find(
    ({ span, position }) => position === 'fragment' && span.start <= offset && offset < span.end,
  );
  if (fragment !== undefined)
    return { name: `${parameter} ${slot.call.name}`, span: body.text.spanToFile(fragment.span) };
  const member = memberOf(deepestAt(body.root, offset));
  if (member === undefined) return wholeBody(parameter, slot.call.name, body);
  return { name: `${parameter} ${pathText(pathOf(member))}`, span: body.text.spanToFile(member) };
}

/** The member whose key or value a node is; an item of a list is one of its own. */
function memberOf(node: JsonNode | JsonProperty | undefined): JsonNode | JsonProperty | undefined {
  if (node === undefined || node.kind === 'property') return node;
  const { parent } = node;
  return parent?.kind === 'array' ? node : (parent ?? undefined);
}

/** The body of the call around a cursor that is on its line but not in it, as on `httpParams`. */
function bodyOn(document: SaviyntDocument, line: Span, offset: number): MappingPart | undefined {
  const { parameter, call } = placeAt(document, offset) ?? {};
  if (parameter === undefined || call?.body === undefined) return undefined;
  const part = wholeBody(parameter.name, call.name, call.body);
  return part.span.start <= line.end && line.start <= part.span.end ? part : undefined;
}

function wholeBody(parameter: string, call: string, { text }: RequestBody): MappingPart {
  return { name: `${parameter} ${call}`.trim(), span: text.spanToFile({ start: 0, end: text.text.length }) };
}

/** `addresses[0].country` */
function pathText(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
