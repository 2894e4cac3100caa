import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { PeriodValue } from '../../runtime/time/amounts';

export const periodGetMonths = method<PeriodValue>({
  on: 'java.time.Period',
  signature: 'int getMonths()',
  documentation: 'The months.',
  shape: numberShape,
  examples: [example('java.time.Period.of(1, 2, 3).getMonths()', '2')],
  call: (p) => p.months,
});
