import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const numberSum = method<Value, [number, number]>({
  on: 'static java.lang.Integer',
  signature: 'int sum(int a, int b)',
  documentation: 'The sum.',
  shape: numberShape,
  examples: [example('Integer.sum(3, 5)', '8')],
  call: (_c, [a, b]) => (a + b) | 0,
});
