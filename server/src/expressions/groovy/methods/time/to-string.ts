import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { all } from './time-tools';

export const timeToString = all.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'String toString()',
    documentation: 'The ISO 8601 form.',
    shape: stringShape,
    examples: [example('java.time.LocalDateTime.of(2024, 1, 15, 10, 20).toString()', '2024-01-15T10:20')],
    call: (t) => t.text(),
  }),
);
