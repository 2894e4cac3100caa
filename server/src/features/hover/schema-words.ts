import type { SchemaPlace } from '../../documents/json-schema/schema-place';
import type { JsonNode, JsonString } from '../../json/node';
import { codeSpan, plainMarkdown } from '../markdown';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['array', 'list'],
  ['boolean', 'true or false'],
  ['integer', 'whole number'],
  ['string', 'text'],
]);

/**
 * What a JSON Schema of ours says about a key, or a value, in Markdown.
 * @param place of the object around a key; of the value itself
 * @param fallback the source where the schema names none
 */
export function schemaWords(
  node: JsonNode,
  isKey: boolean,
  place: SchemaPlace | undefined,
  fallback: string,
): string | undefined {
  if (node.kind === 'object' || node.kind === 'array' || node.kind === 'invalid') return undefined;
  const own = isKey ? place?.property((node as JsonString).value) : place;
  if (own?.description === undefined) return undefined;
  const value = String(node.value);
  const meaning = isKey ? undefined : own.meanings.get(value);
  const type = own.types.map((each) => TYPES.get(each) ?? each).join(' or ');
  const values = [...own.meanings].map(([name, words]) => `- ${codeSpan(name)}: ${words}`).join('\n');
  return [
    ...(isKey
      ? [`**${plainMarkdown(value)}** — ${type}`]
      : meaning === undefined
        ? []
        : [`**${plainMarkdown(value)}**`, meaning]),
    own.description,
    ...(isKey && values !== '' ? [values] : []),
    ...(own.default === undefined ? [] : [`Default: ${codeSpan(JSON.stringify(own.default))}.`]),
    `Source: ${own.source ?? fallback}`,
  ].join('\n\n');
}
