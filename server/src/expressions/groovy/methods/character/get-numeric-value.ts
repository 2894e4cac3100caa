import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';
import { charOf } from '../uuid/bits';

export const characterGetNumericValue = method<Value, [Char]>({
  on: 'static java.lang.Character',
  signature: 'int getNumericValue(char character)',
  documentation: 'The value of a digit or letter (a is 10), -1 for others.',
  shape: numberShape,
  examples: [example("Character.getNumericValue('7' as char)", '7')],
  call: (_c, [c]) => {
    const n = Number.parseInt(charOf(c), 36);
    return Number.isNaN(n) ? -1 : n;
  },
});
