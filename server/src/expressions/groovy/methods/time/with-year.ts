import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates, withDate } from './time-tools';

export const timeWithYear = dates.map((on) =>
  method<TimeValue, [number]>({
    on: on,
    signature: 'Temporal withYear(int year)',
    documentation: 'The same in another year.',
    shape: anyShape,
    examples: [example('java.time.LocalDate.of(2024, 2, 29).withYear(2023)', '2023-02-28')],
    call: (t, [y]) => withDate(t, y, t.local.getUTCMonth() + 1, t.local.getUTCDate()),
  }),
);
