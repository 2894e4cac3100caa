import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric, toLong } from '../../runtime/numbers';

export const numberIntdiv = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number intdiv(Number other)',
  documentation: 'The quotient without its fraction.',
  shape: numberShape,
  examples: [example('5.intdiv(2)', '2')],
  call: (n, [other]) => {
    const [a, b] = [toLong(n), toLong(other)];
    if (b === 0n) return arithmetic('%', n, other);
    return typeof n === 'number' && typeof other === 'number' ? Number(a / b) : a / b;
  },
});
