import { distance } from 'fastest-levenshtein';

/**
 * The names a person probably meant by `written`, best first, at most three. A name that differs only in case wins
 * alone; else names within an edit distance of a third of their length (at least 1, at most 3). Another number behind the
 * same word is no misspelling: customproperty66 is not customproperty16.
 */
export function suggest(written: string, known: Iterable<string>): readonly string[] {
  const lower = written.toLowerCase();
  const near: { name: string; cost: number }[] = [];
  const stem = stemOf(lower);
  for (const name of known) {
    if (name === written) continue;
    const other = name.toLowerCase();
    if (other === lower) return [name];
    const limit = Math.min(3, Math.max(1, Math.floor(Math.min(name.length, written.length) / 3)));
    if (Math.abs(other.length - lower.length) > limit) continue;
    const cost = isSwap(lower, other) ? 1 : distance(lower, other);
    if (cost <= limit && (stem === undefined || stemOf(other) !== stem)) near.push({ name, cost });
  }
  near.sort((a, b) => a.cost - b.cost || (a.name < b.name ? -1 : 1));
  return near.slice(0, 3).map((entry) => entry.name);
}

/** The word before the number a name ends with: `customproperty` of customproperty66. */
function stemOf(name: string): string | undefined {
  let end = name.length;
  while (end > 0 && isDigit(name.charCodeAt(end - 1))) end--;
  return end > 0 && end < name.length ? name.slice(0, end) : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The last of the numbered names that `written` goes beyond: customproperty65 for customproperty66. */
export function lastNumbered(written: string, known: Iterable<string>): string | undefined {
  const stem = stemOf(written);
  if (stem === undefined) return undefined;
  let last: string | undefined;
  let highest = 0;
  for (const name of known) {
    const number = stemOf(name) === stem ? Number(name.slice(stem.length)) : 0;
    if (number > highest) {
      highest = number;
      last = name;
    }
  }
  return Number(written.slice(stem.length)) > highest ? last : undefined;
}

/** Whether one letter was added, left out, mistaken or swapped with its neighbour. A digit more is another name. */
export function isOneSlip(written: string, name: string): boolean {
  if (/\d/.test(written) || /\d/.test(name)) return false;
  return distance(written, name) === 1 || isSwap(written, name);
}

/** Whether two neighbouring letters changed places, the slip that plain edit distance counts twice. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Whether the best suggestion differs from what was written only in upper and lower case. */
export function differsInCase(written: string, suggestions: readonly string[]): boolean {
  return suggestions[0]?.toLowerCase() === written.toLowerCase();
}
