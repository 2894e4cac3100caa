import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type FormatterValue, formatTime } from '../../runtime/time/patterns';
import type { TimeValue } from '../../runtime/time/time-value';
import { required } from '../helpers';
import { named, parsed } from './time-tools';

const written = named(parsed);

export const timeFormat = written.map((on) =>
  method<TimeValue, [FormatterValue]>({
    on: on,
    signature: 'String format(DateTimeFormatter format)',
    documentation: 'The text of a format.',
    shape: stringShape,
    examples: [
      example(
        "java.time.LocalDate.of(2024, 1, 15).format(java.time.format.DateTimeFormatter.ofPattern('EEE, d MMM yyyy'))",
        'Mon, 15 Jan 2024',
      ),
    ],
    call: (t, [format]) => formatTime(t, required(format, 'The format')),
  }),
);
