import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { PeriodValue } from '../../runtime/time/amounts';

export const periodGetDays = method<PeriodValue>({
  on: 'java.time.Period',
  signature: 'int getDays()',
  documentation: 'The days.',
  shape: numberShape,
  examples: [example('java.time.Period.of(1, 2, 3).getDays()', '3')],
  call: (p) => p.days,
});
