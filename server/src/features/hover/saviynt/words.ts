import type { SchemaPlace } from '../../../documents/json-schema/schema-place';
import { linkedSource } from '../../../knowledge/saviynt/sources';
import { codeSpan } from '../../markdown';

const MANY = 12;

/** `string`, `whole number`, `list or string`: what a place holds, for people. */
export function typeWords({ types, hasPattern }: SchemaPlace): string {
  // A number or flag may always be written as text; that goes without saying.
  if (hasPattern) {
    if (types.includes('integer')) return 'whole number';
    if (types.includes('boolean')) return 'true or false';
  }
  return types.map((type) => (type === 'array' ? 'list' : type)).join(' or ');
}

/** Default, usual values and source of a place, one line each. */
export function factsOf(schema: SchemaPlace): readonly string[] {
  const { default: usual, source } = schema;
  const values = valueWords(schema);
  return [
    ...(usual === undefined ? [] : [`Default: ${codeSpan(JSON.stringify(usual))}.`]),
    ...(values === undefined ? [] : [values]),
    ...sourceLine(source),
  ];
}

/** Where a fact comes from as a line of Markdown; none when that is not said. */
export function sourceLine(source: string | undefined): readonly string[] {
  return source === undefined ? [] : [`Source: ${linkedSource(source)}`];
}

/** The values a place is known to hold, with what they mean. */
function valueWords({ values, meanings, types, default: usual }: SchemaPlace): string | undefined {
  if (meanings.size > 0)
    return [...meanings].map(([value, meaning]) => `- ${codeSpan(value === '' ? '""' : value)}: ${meaning}`).join('\n');
  if (types.includes('boolean')) return undefined;
  const single = values.filter((value) => value !== usual && (typeof value !== 'object' || value === null));
  if (single.length === 0 || single.length > MANY) return undefined;
  const shown = single.map((value) =>
    codeSpan(typeof value === 'string' && value !== '' ? value : JSON.stringify(value)),
  );
  return `Seen: ${shown.join(', ')}.`;
}
