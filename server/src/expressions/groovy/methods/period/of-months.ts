import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { PeriodValue } from '../../runtime/time/amounts';

export const periodOfMonths = method<Value, [number]>({
  on: 'static java.time.Period',
  signature: 'Period ofMonths(int months)',
  documentation: 'A period in months.',
  shape: anyShape,
  examples: [example('java.time.Period.ofMonths(14)', 'P14M')],
  call: (_c, [n]) => new PeriodValue(0, n, 0),
});
