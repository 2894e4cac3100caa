import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { PeriodValue } from '../../runtime/time/amounts';

export const periodOfYears = method<Value, [number]>({
  on: 'static java.time.Period',
  signature: 'Period ofYears(int years)',
  documentation: 'A period in years.',
  shape: anyShape,
  examples: [example('java.time.Period.ofYears(1)', 'P1Y')],
  call: (_c, [n]) => new PeriodValue(n, 0, 0),
});
