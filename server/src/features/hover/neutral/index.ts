import type { NeutralDocument } from '../../../documents/neutral/document';
import { neutralPlace } from '../../../documents/neutral/schema';
import type { JsonString } from '../../../json/node';
import { type JsonPath, pathOf } from '../../../json/path';
import { findUserAttribute } from '../../../knowledge/ringcentral/user-attributes';
import { sourceAttributesOf } from '../../../knowledge/source-attributes';
import { codeSpan, plainMarkdown } from '../../markdown';
import type { Hover } from '../hover';
import { leafAt } from '../leaf-at';
import { schemaWords } from '../schema-words';

/** What is known about the key, value or attribute at `offset` of a neutral mapping. */
export function hoverNeutral(document: NeutralDocument, offset: number): Hover | undefined {
  const leaf = leafAt(document.json.root, offset);
  if (leaf === undefined) return undefined;
  const { node, isKey } = leaf;
  const path = pathOf(node);
  const named = !isKey && node.kind === 'string' ? attributeWords(document, node, path) : undefined;
  const markdown =
    named ?? schemaWords(node, isKey, neutralPlace(isKey ? path.slice(0, -1) : path), 'docs/mapping-format.md');
  return markdown === undefined ? undefined : { span: { start: node.start, end: node.end }, markdown };
}

function attributeWords({ mapping }: NeutralDocument, { value }: JsonString, path: JsonPath): string | undefined {
  const last = path.at(-1);
  if (path[0] !== 'attributes' || (last !== 'target' && last !== 'attribute')) return undefined;
  const isScim = (last === 'target') === (mapping.direction === 'toRingCentral');
  if (isScim) return scimWords(value);
  const { provider } = mapping;
  const found = provider && sourceAttributesOf(provider).find(({ name }) => name === value);
  return found && `**${plainMarkdown(value)}**\n\n${plainMarkdown(found.documentation)}`;
}

/** RingCentral's attribute, with what it demands. */
function scimWords(path: string): string | undefined {
  const attribute = findUserAttribute(path);
  if (attribute === undefined) return undefined;
  const { description, rule, maxLength, canonicalValues, source, type, required } = attribute;
  return [
    `**${plainMarkdown(path)}** — ${type}${required ? ', required' : ''}`,
    description,
    ...(rule === undefined ? [] : [rule]),
    ...(canonicalValues === undefined ? [] : [`Values: ${canonicalValues.map(codeSpan).join(', ')}.`]),
    ...(maxLength === undefined ? [] : [`At most ${maxLength} characters.`]),
    `Source: ${source.url === undefined ? source.title : `[${source.title}](${source.url})`}`,
  ].join('\n\n');
}
