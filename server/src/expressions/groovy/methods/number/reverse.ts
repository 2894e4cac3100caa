import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const numberReverse = method<Value, [number]>({
  on: 'static java.lang.Integer',
  signature: 'int reverse(int value)',
  documentation: 'The bits in the other order.',
  shape: numberShape,
  examples: [example('Integer.reverse(1)', '-2147483648')],
  call: (_c, [n]) => Number.parseInt((n >>> 0).toString(2).padStart(32, '0').split('').reverse().join(''), 2) | 0,
});
