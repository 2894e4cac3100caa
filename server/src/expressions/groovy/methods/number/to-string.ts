import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Numeric, numberText } from '../../runtime/numbers';

export const numberToString = [
  method<Numeric>({
    on: 'number',
    signature: 'String toString()',
    documentation: 'The number as text.',
    shape: stringShape,
    examples: [example('5.toString()', '5')],
    call: numberText,
  }),
  method<Value, [Numeric]>({
    on: 'static java.lang.Integer',
    signature: 'String toString(int value)',
    documentation: 'The number as text.',
    shape: stringShape,
    examples: [example('Integer.toString(5)', '5')],
    call: (_c, [n]) => numberText(n),
  }),
  method<Value, [Numeric]>({
    on: 'static java.lang.Double',
    signature: 'String toString(Number value)',
    documentation: 'The number as text.',
    shape: stringShape,
    examples: [example('Double.toString(5.0d)', '5.0')],
    call: (_c, [n]) => numberText(n),
  }),
];
