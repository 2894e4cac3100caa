import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { dates, momentOrder } from './time-tools';

export const timeIsEqual = dates.map((on) =>
  method<TimeValue, [TimeValue]>({
    on: on,
    signature: 'boolean isEqual(Object other)',
    documentation: 'Whether it is the same moment or day.',
    shape: booleanShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).isEqual(java.time.LocalDate.of(2024, 1, 15))', 'true')],
    call: (t, [other]) => momentOrder(t, other) === 0,
  }),
);
