import type { JsonString } from '../../../json/node';
import type { TextEdit } from '../../../text/span';

/**
 * The smallest edit that makes a JSON string say `value`; undefined when it does already. Escapes outside of the change
 * stay as they are written, so that a package made by another program keeps its bytes.
 */
export function stringEdit(node: JsonString, value: string): TextEdit | undefined {
  const old = node.value;
  if (old === value) return undefined;
  const shorter = Math.min(old.length, value.length);
  let start = 0;
  while (start < shorter && old[start] === value[start]) start++;
  if (splitsPair(old, start) || splitsPair(value, start)) start--;
  let same = 0;
  while (same < shorter - start && old.at(-1 - same) === value.at(-1 - same)) same++;
  if (splitsPair(old, old.length - same) || splitsPair(value, value.length - same)) same--;
  const place = (offset: number) => node.contentStart + (node.map?.toRaw(offset) ?? offset);
  return {
    span: { start: place(start), end: place(old.length - same) },
    newText: JSON.stringify(value.slice(start, value.length - same)).slice(1, -1),
  };
}

/** Whether `at` lies between the two halves of one character, which must be written together. */
function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
