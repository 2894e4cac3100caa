import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { decimal, moved } from './rounding';

export const numberMovePointLeft = method<Numeric, [number]>({
  on: 'number',
  signature: 'BigDecimal movePointLeft(int digits)',
  documentation: 'A decimal with its point moved to the left.',
  shape: numberShape,
  examples: [example('12.5.movePointLeft(2)', '0.125')],
  call: (n, [by]) => moved(decimal(n, 'movePointLeft'), by),
});
