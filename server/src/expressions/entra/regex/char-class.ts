import { Unsupported } from './node';
import type { PatternReader } from './reader';
import { category, escaped, type NamedSet, otherCases, shorthand } from './sets';

/** Ranges wider than this are not gone through letter by letter for `(?i)`. */
const widestRange = 600;

/**
 * Reads a class from behind its `[` to behind its `]`; gives ECMAScript source that matches one character.
 * Knows .NET's subtraction, `[a-z-[aeiou]]`. Throws Unsupported and EvaluationFailure.
 */
export function readClass(reader: PatternReader, ignoreCase: boolean, depth = 0): string {
  if (depth > 20) throw new Unsupported('its character classes are nested too deeply');
  const negated = reader.take('^');
  const sets: NamedSet[] = [];
  let inside = '';
  let excluded: string | undefined;
  for (let first = true; ; first = false) {
    if (reader.atEnd) throw reader.invalid('a "[" without its "]"');
    if (reader.peek() === ']' && !first) {
      reader.next();
      break;
    }
    if (reader.startsWith('-[') && !first) {
      reader.next();
      reader.next();
      excluded = readClass(reader, ignoreCase, depth + 1);
      if (!reader.take(']')) throw reader.invalid('something after the subtraction of a class');
      break;
    }
    if (reader.startsWith('[:')) throw new Unsupported('"[:" in a class is not evaluated');
    const item = readItem(reader);
    if (typeof item !== 'number') {
      if (ignoreCase && item.inside.startsWith('\\p{L') && item.inside.length > 5)
        throw new Unsupported('letter categories together with (?i) are not evaluated');
      if (item.negated) sets.push(item);
      else inside += item.inside;
      continue;
    }
    inside += readRange(reader, item, ignoreCase);
  }
  const source = combine(inside, sets, negated);
  return excluded === undefined ? source : `(?!${excluded})${source}`;
}

/** One character or named set. */
function readItem(reader: PatternReader): number | NamedSet {
  const c = reader.next();
  if (c !== '\\') return c.charCodeAt(0);
  const letter = reader.next();
  const named = shorthand(letter);
  if (named !== undefined) return named;
  if (letter === 'p' || letter === 'P') return category(reader.braced(), letter === 'P');
  return letter === 'b' ? 8 : reader.characterEscape(letter);
}

/** The rest of a range that begins with `low`, or `low` alone. */
function readRange(reader: PatternReader, low: number, ignoreCase: boolean): string {
  if (reader.peek() !== '-' || reader.peek(1) === ']' || reader.peek(1) === '[' || reader.peek(1) === '')
    return withCases(low, low, ignoreCase);
  reader.next();
  const high = readItem(reader);
  if (typeof high !== 'number') throw reader.invalid('a range that ends in a set of characters');
  if (high < low) throw reader.invalid(`the range ${String.fromCharCode(low)}-${String.fromCharCode(high)} backwards`);
  return withCases(low, high, ignoreCase);
}

function withCases(low: number, high: number, ignoreCase: boolean): string {
  const range = low === high ? escaped(low) : `${escaped(low)}-${escaped(high)}`;
  if (!ignoreCase) return range;
  if (high - low > widestRange) throw new Unsupported('a wide range together with (?i) is not evaluated');
  let others = '';
  for (let code = low; code <= high; code++)
    for (const other of otherCases(code)) if (other < low || other > high) others += escaped(other);
  return range + others;
}

/** ECMAScript has no complement inside a class; it becomes a choice or a look ahead. */
function combine(inside: string, sets: readonly NamedSet[], negated: boolean): string {
  const plain = inside === '' ? [] : [`[${inside}]`];
  const positive = [...plain, ...sets.map((set) => `[^${set.inside}]`)];
  if (sets.length === 0) return `[${negated ? '^' : ''}${inside}]`;
  return negated ? `(?:(?!${positive.join('|')})[\\s\\S])` : `(?:${positive.join('|')})`;
}
