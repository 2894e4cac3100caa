import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';

export const localDateCompareTo = method<TimeValue, [TimeValue]>({
  on: 'java.time.LocalDate',
  signature: 'int compareTo(LocalDate other)',
  documentation: 'Years, months or days between both, whatever differs first.',
  shape: numberShape,
  examples: [example('java.time.LocalDate.of(2024, 3, 1).compareTo(java.time.LocalDate.of(2024, 1, 1))', '2')],
  call: (t, [other]) => {
    const [a, b] = [t.local, other.local];
    return (
      a.getUTCFullYear() - b.getUTCFullYear() || a.getUTCMonth() - b.getUTCMonth() || a.getUTCDate() - b.getUTCDate()
    );
  },
});
