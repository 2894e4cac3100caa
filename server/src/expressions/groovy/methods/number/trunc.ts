import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { Double } from '../../runtime/types';

export const numberTrunc = [
  method<Numeric, [number]>({
    on: 'number',
    signature: 'Number trunc(int digits)',
    documentation: 'A double cut after so many digits behind the point.',
    shape: numberShape,
    examples: [example('1.987d.trunc(1)', '1.9')],
    call: (n, [digits]) =>
      n instanceof Double
        ? new Double(Math.trunc(n.value * 10 ** digits) / 10 ** digits)
        : giveUp('trunc() of this kind of number is not evaluated'),
  }),
  method<Numeric>({
    on: 'number',
    signature: 'Number trunc()',
    documentation: 'A double without its fraction.',
    shape: numberShape,
    examples: [example('1.987d.trunc()', '1.0')],
    call: (n) =>
      n instanceof Double ? new Double(Math.trunc(n.value)) : giveUp('trunc() of this kind of number is not evaluated'),
  }),
];
