import type { LanguageId } from '../../expressions/kit/language';
import { attributesIn, type Common, textsIn } from './common';
import { evaluator, type Given } from './evaluate';

/** An expression in a language, with the names that the source's attributes have in it. */
export interface Side {
  readonly language: LanguageId;
  readonly text: string;
  readonly nameOf: (attribute: string) => string;
}

/** A case in which two expressions do not say the same. */
export interface Difference {
  /** What the attributes hold, by the name of the source. */
  readonly values: ReadonlyMap<string, string | null>;
  readonly before: Given;
  readonly after: Given;
}

export interface Proof {
  /** With values everywhere the results differ: the translation is wrong. */
  readonly wrong: Difference | undefined;
  /** The first case of each kind that does not make it wrong: a value is missing, or a side has no result. */
  readonly remarks: readonly Difference[];
}

const BASE = 'Ada Obi-Example 12345';
const SAMPLES = [BASE, 'ada.obi@northwind.example', ' padded ', 'x', 'ÄÖ+1 (650) 555-0101'];

/** How many people are tried at most. */
const MOST = 160;

/**
 * Evaluates both expressions for made-up people: with the texts that the expression mentions, around them, without values
 * and with empty ones. Not a proof in the sense of mathematics, but it finds what translations get wrong.
 * @param common the source's expression, with the names of the source
 */
export function prove(common: Common, before: Side, after: Side): Proof {
  const names = attributesIn(common);
  const [left, right] = [evaluator(before.language, before.text), evaluator(after.language, after.text)];
  let wrong: Difference | undefined;
  const remarks = new Map<string, Difference>();
  for (const values of people(names, textsIn(common))) {
    const [a, b] = [left(renamed(values, before)), right(renamed(values, after))];
    if (isSame(a, b)) continue;
    const difference: Difference = { values, before: a, after: b };
    const isFilled = [...values.values()].every((value) => value !== null && value !== '');
    if (isFilled && a.kind === 'text' && b.kind !== 'unknown') wrong ??= difference;
    else {
      const missing = [...values].flatMap(([name, value]) =>
        value === null || value === '' ? [`${name} ${value}`] : [],
      );
      const key = `${a.kind} ${b.kind} ${isFilled ? '' : missing.length === 1 ? missing[0] : 'several'}`;
      if (!remarks.has(key)) remarks.set(key, difference);
    }
  }
  return { wrong, remarks: [...remarks.values()] };
}

function isSame(a: Given, b: Given): boolean {
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text;
  // Where the original has no result either, there is nothing to keep.
  return a.kind !== 'text' && b.kind !== 'text';
}

function renamed(values: ReadonlyMap<string, string | null>, { nameOf }: Side): ReadonlyMap<string, string | null> {
  return new Map(Array.from(values, ([name, value]) => [nameOf(name), value]));
}

/** Each attribute alone with every value, then all of them with values in turn. */
function* people(names: readonly string[], texts: readonly string[]): Iterable<ReadonlyMap<string, string | null>> {
  const values = [...new Set([...SAMPLES, ...texts.flatMap(around)])].filter((text) => text !== '').slice(0, 40);
  const filled = (): Map<string, string | null> =>
    new Map(names.map((name, index) => [name, SAMPLES[index % SAMPLES.length] ?? BASE]));
  let count = 0;
  if (names.length === 0) yield new Map();
  for (const value of [null, '', ...values]) {
    for (const name of names) {
      if (count++ >= MOST) return;
      yield filled().set(name, value);
    }
    if (names.length > 1) yield new Map(names.map((name) => [name, value]));
  }
  for (let turn = 0; names.length > 1 && turn < values.length; turn++)
    yield new Map(names.map((name, index) => [name, values[(turn * (index + 1) + index) % values.length] ?? BASE]));
}

function around(text: string): readonly string[] {
  return text === ''
    ? []
    : [text, `a${text}b`, `a${text}b${text}c`, `${text}z`, text.toUpperCase(), text.toLowerCase()];
}
