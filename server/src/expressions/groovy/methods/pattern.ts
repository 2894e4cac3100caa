import { anyShape, booleanShape, numberShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { Failure, giveUp } from '../runtime/failure';
import { method } from '../runtime/method';
import { fullMatch, matcher } from '../runtime/regex';
import type { PatternValue } from '../runtime/types';

const on = 'java.util.regex.Matcher';

export const patternMethods = [
  method<PatternValue>(
    on,
    'find()',
    'Whether the pattern occurs.',
    booleanShape,
    (m) => matcher(m.pattern, m.input ?? '').length > 0,
  ),
  method<PatternValue>(on, 'matches()', 'Whether the whole text matches.', booleanShape, (m) =>
    fullMatch(m.pattern, m.input ?? ''),
  ),
  method<PatternValue>(
    on,
    'getCount()',
    'How often the pattern occurs.',
    numberShape,
    (m) => matcher(m.pattern, m.input ?? '').length,
  ),
  method<PatternValue>(
    on,
    'size()',
    'How often the pattern occurs.',
    numberShape,
    (m) => matcher(m.pattern, m.input ?? '').length,
  ),
  method<PatternValue, [number]>(
    on,
    'getAt(int index)',
    'One match: its text, or with groups a list of text and groups.',
    anyShape,
    (m, [index]) => matchAt(m, index),
  ),
];

/** `matcher[index]`. Throws IndexOutOfBoundsException if there are fewer matches. */
export function matchAt(value: PatternValue, index: number): Value {
  const all = matcher(value.pattern, value.input ?? '');
  const found = all[index < 0 ? giveUp('a negative match index') : index];
  if (found === undefined)
    throw new Failure(
      'java.lang.IndexOutOfBoundsException',
      `The pattern occurs ${all.length} times, so there is no match ${index}.`,
    );
  return found.length === 1 ? found[0]! : Array.from(found, (group) => group ?? null);
}
