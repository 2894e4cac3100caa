import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { defaultFormatter, parseTime } from '../../runtime/time/parse-time';
import type { FormatterValue } from '../../runtime/time/patterns';
import { required } from '../helpers';
import { parsed } from './time-tools';

export const timeParse = [
  ...parsed.map((kind) =>
    method<Value, [string]>({
      on: `static java.time.${kind}`,
      signature: `${kind} parse(String text)`,
      documentation: 'Reads the ISO 8601 form. Fails if the text has another.',
      shape: anyShape,
      examples: [
        example("java.time.LocalDate.parse('2024-01-15')", '2024-01-15'),
        example(
          "java.time.ZonedDateTime.parse('2024-01-15T10:20:30+01:00[Europe/Berlin]')",
          '2024-01-15T10:20:30+01:00[Europe/Berlin]',
        ),
      ],
      call: (_c, [text]) => parseTime(kind, required(text, 'The text'), defaultFormatter(kind)),
    }),
  ),
  ...parsed.map((kind) =>
    method<Value, [string, FormatterValue]>({
      on: `static java.time.${kind}`,
      signature: `${kind} parse(String text, DateTimeFormatter format)`,
      documentation: 'Reads a text of a format. Fails if it does not follow it.',
      shape: anyShape,
      examples: [
        example(
          "java.time.LocalDate.parse('15.01.2024', java.time.format.DateTimeFormatter.ofPattern('dd.MM.yyyy'))",
          '2024-01-15',
        ),
      ],
      call: (_c, [text, format]) => parseTime(kind, required(text, 'The text'), required(format, 'The format')),
    }),
  ),
];
