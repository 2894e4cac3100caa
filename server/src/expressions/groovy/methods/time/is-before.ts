import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { required } from '../helpers';
import { all, momentOrder } from './time-tools';

export const timeIsBefore = all.map((on) =>
  method<TimeValue, [TimeValue]>({
    on: on,
    signature: 'boolean isBefore(Object other)',
    documentation: 'Whether it is earlier.',
    shape: booleanShape,
    examples: [example('java.time.LocalDate.of(2024, 1, 15).isBefore(java.time.LocalDate.of(2024, 1, 16))', 'true')],
    call: (t, [other]) => momentOrder(t, required(other, 'The other')) < 0,
  }),
);
