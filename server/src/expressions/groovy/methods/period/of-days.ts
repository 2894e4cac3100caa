import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { PeriodValue } from '../../runtime/time/amounts';

export const periodOfDays = method<Value, [number]>({
  on: 'static java.time.Period',
  signature: 'Period ofDays(int days)',
  documentation: 'A period in days.',
  shape: anyShape,
  examples: [example('java.time.Period.ofDays(3)', 'P3D')],
  call: (_c, [n]) => new PeriodValue(0, 0, n),
});
