import type { SchemaPlace } from '../../../documents/json-schema/schema-place';
import type { JsonNode } from '../../../json/node';
import { codeSpan, plainMarkdown } from '../../markdown';
import { pageLine } from './words';

type Scalar = Exclude<JsonNode, { readonly kind: 'object' | 'array' | 'invalid' }>;

/** What a value means where the values are known; else what its member is for. */
export function valueWords(node: Scalar, place: SchemaPlace | undefined): string | undefined {
  if (place?.description === undefined) return undefined;
  const value = String(node.value);
  const meaning = meaningOf(value, node, place) ?? flagWords(value, place);
  const head = meaning === undefined ? [] : [`**${plainMarkdown(value)}**`, meaning];
  return [...head, place.description, ...pageLine(place.source)].join('\n\n');
}

/** By its name, or by its number in OData. */
function meaningOf(value: string, { kind }: Scalar, { meanings, types }: SchemaPlace): string | undefined {
  const own = meanings.get(value);
  if (own !== undefined || kind !== 'number' || !types.includes('string')) return own;
  const named = [...meanings][Number(value)];
  return named === undefined ? undefined : `${named[0]}: ${named[1]}`;
}

/** Several members of an enumeration, with commas between them. */
function flagWords(value: string, { meanings }: SchemaPlace): string | undefined {
  const flags = value.split(',').map((flag) => flag.trim());
  if (flags.length < 2 || !flags.every((flag) => meanings.has(flag))) return undefined;
  return flags.map((flag) => `- ${codeSpan(flag)}: ${meanings.get(flag)}`).join('\n');
}
