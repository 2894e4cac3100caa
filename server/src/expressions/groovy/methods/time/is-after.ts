import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { required } from '../helpers';
import { all, momentOrder } from './time-tools';

export const timeIsAfter = all.map((on) =>
  method<TimeValue, [TimeValue]>({
    on: on,
    signature: 'boolean isAfter(Object other)',
    documentation: 'Whether it is later.',
    shape: booleanShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).isAfter(java.time.LocalDate.of(2024, 1, 16))', 'false')],
    call: (t, [other]) => momentOrder(t, required(other, 'The other')) > 0,
  }),
);
