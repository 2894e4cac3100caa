import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { type Numeric, rescale } from '../../runtime/numbers';
import { Decimal } from '../../runtime/types';

export const numberSetScale = method<Numeric, [number, Numeric?]>({
  on: 'number',
  signature: 'Number setScale(int digits, Number rounding?)',
  documentation: 'A decimal with so many digits behind the point.',
  shape: numberShape,
  examples: [example('5.75.setScale(1, BigDecimal.ROUND_HALF_UP)', '5.8')],
  call: (n, [digits, rounding]) => {
    if (!(n instanceof Decimal) || rounding !== 4 || digits < 0) return giveUp('this rounding is not evaluated');
    return rescale(n, digits);
  },
});
