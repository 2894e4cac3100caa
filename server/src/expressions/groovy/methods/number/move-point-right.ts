import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { decimal, moved } from './rounding';

export const numberMovePointRight = method<Numeric, [number]>({
  on: 'number',
  signature: 'BigDecimal movePointRight(int digits)',
  documentation: 'A decimal with its point moved to the right.',
  shape: numberShape,
  examples: [example('12.5.movePointRight(2)', '1250')],
  call: (n, [by]) => moved(decimal(n, 'movePointRight'), -by),
});
