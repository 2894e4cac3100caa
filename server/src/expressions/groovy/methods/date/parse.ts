import { dateShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { parseDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import type { TimeZoneValue } from '../../runtime/time/calendar';
import { DateValue } from '../../runtime/types';
import { required } from '../helpers';

export const dateParse = [
  method<Value, [string, string, TimeZoneValue]>({
    on: 'static java.util.Date',
    signature: 'Date parse(String pattern, String text, TimeZone zone)',
    documentation: 'Reads a date that is written in a time zone.',
    shape: dateShape,
    examples: [
      example(
        "Date.parse('yyyy-MM-dd HH:mm', '2024-01-15 10:20', TimeZone.getTimeZone('GMT+02:00'))",
        'Mon Jan 15 08:20:00 UTC 2024',
      ),
    ],
    call: (_c, [pattern, text, zone], m) =>
      new DateValue(parseDate(required(text, 'The text'), pattern, zone.zone, true, m.scope.now)),
  }),
  method<Value, [string, string]>({
    on: 'static java.util.Date',
    signature: 'Date parse(String pattern, String text)',
    documentation: 'Reads a date. Fails if the text does not follow the pattern.',
    shape: dateShape,
    examples: [example("Date.parse('yyyy-MM-dd','2024-02-29').format('dd.MM.yyyy')", '29.02.2024')],
    call: (_c, [pattern, text], m) =>
      new DateValue(parseDate(required(text, 'The text'), pattern, undefined, true, m.scope.now)),
  }),
];
