import { numberShape } from '../../../kit/shape';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { arithmetic, isWhole, type Numeric, toLong } from '../../runtime/numbers';

export const numberIntdiv = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number intdiv(Number other)',
  documentation: 'The quotient without its fraction.',
  shape: numberShape,
  examples: [example('5.intdiv(2)', '2')],
  call: (n, [other]) => {
    if (!isWhole(n) || !isWhole(other))
      throw new Failure('java.lang.UnsupportedOperationException', 'intdiv takes whole numbers only.');
    const [a, b] = [toLong(n), toLong(other)];
    if (b === 0n) return arithmetic('%', n, other);
    return typeof n === 'number' && typeof other === 'number' ? Number(a / b) : a / b;
  },
});
