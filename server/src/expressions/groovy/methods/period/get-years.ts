import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { PeriodValue } from '../../runtime/time/amounts';

export const periodGetYears = method<PeriodValue>({
  on: 'java.time.Period',
  signature: 'int getYears()',
  documentation: 'The years.',
  shape: numberShape,
  examples: [example('java.time.Period.of(1, 2, 3).getYears()', '1')],
  call: (p) => p.years,
});
