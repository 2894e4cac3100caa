import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { PeriodValue } from '../../runtime/time/amounts';

export const periodOfWeeks = method<Value, [number]>({
  on: 'static java.time.Period',
  signature: 'Period ofWeeks(int weeks)',
  documentation: 'A period in weeks.',
  shape: anyShape,
  examples: [example('java.time.Period.ofWeeks(2)', 'P14D')],
  call: (_c, [n]) => new PeriodValue(0, 0, n * 7),
});
