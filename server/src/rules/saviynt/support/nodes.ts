import { asString } from '../../../json/narrow';
import type { JsonNode } from '../../../json/node';

/** Whether the setting is on; sources write flags both as JSON booleans and as strings. */
export function isTrue(node: JsonNode | undefined): boolean {
  return (
    (node?.kind === 'boolean' && node.value) || (node?.kind === 'string' && node.value.trim().toLowerCase() === 'true')
  );
}

/** The whole number that a node holds, as a number or as a string of digits; undefined for everything else. */
export function asCount(node: JsonNode | undefined): number | undefined {
  if (node?.kind === 'number') return Number.isInteger(node.value) ? node.value : undefined;
  const text = asString(node)?.value.trim();
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Whether the text is filled in later: by a template, by the package's own variables, or by hand (`<URL>`). */
export function isPlaceholder(text: string): boolean {
  return /\$\{|\$\w|<%/.test(text) || /^\s*<.*>\s*$|<<.*>>|@\w*@|^\s*\*+\s*$/.test(beginning(text));
}

/** As much of a text as a person writes; patterns that go back over what they read take minutes for more. */
export function beginning(text: string): string {
  return text.length > 2000 ? text.slice(0, 2000) : text;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[], word = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
