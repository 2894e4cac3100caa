import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { PeriodValue } from '../../runtime/time/amounts';

export const periodToTotalMonths = method<PeriodValue>({
  on: 'java.time.Period',
  signature: 'long toTotalMonths()',
  documentation: 'Years and months in months.',
  shape: numberShape,
  examples: [example('java.time.Period.of(1, 2, 3).toTotalMonths()', '14')],
  call: (p) => BigInt(p.years * 12 + p.months),
});
