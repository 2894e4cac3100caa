import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { PeriodValue } from '../../runtime/time/amounts';

export const periodOf = method<Value, [number, number, number]>({
  on: 'static java.time.Period',
  signature: 'Period of(int years, int months, int days)',
  documentation: 'A period.',
  shape: anyShape,
  examples: [example('java.time.Period.of(1, 2, 3)', 'P1Y2M3D')],
  call: (_c, [y, m, d]) => new PeriodValue(y, m, d),
});
