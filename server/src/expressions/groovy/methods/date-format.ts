import { anyShape, dateShape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { formatDate, parseDate } from '../runtime/date-format';
import { method } from '../runtime/method';
import { DateValue, Instance } from '../runtime/types';
import { required } from './helpers';

const simple = 'java.text.SimpleDateFormat';
const patternOf = (format: Instance): string => format.state as string;

/** Dates to text and back, by the patterns of java.text.SimpleDateFormat (UTC, English). */
export const dateFormatMethods = [
  method<DateValue, [string]>(
    'date',
    'format(String pattern)',
    "The date by a pattern such as yyyy-MM-dd'T'HH:mm:ss'Z'.",
    stringShape,
    (d, [pattern]) => formatDate(d.time, required(pattern, 'The pattern')),
  ),
  method<Value, [string, string]>(
    'static java.util.Date',
    'parse(String pattern, String text)',
    'Reads a date. Fails if the text does not follow the pattern.',
    dateShape,
    (_c, [pattern, text]) => new DateValue(parseDate(required(text, 'The text'), pattern)),
  ),
  method<Value, [string, Value?]>(
    `new ${simple}`,
    'new(String pattern, Object locale?)',
    'A date format.',
    anyShape,
    (_c, [pattern]) => {
      formatDate(0, pattern);
      return new Instance(simple, pattern);
    },
  ),
  method<Instance, [DateValue]>(
    simple,
    'format(Date date)',
    'The date by the pattern.',
    stringShape,
    (format, [date]) => formatDate(required(date, 'The date').time, patternOf(format)),
  ),
  method<Instance, [string]>(
    simple,
    'parse(String text)',
    'Reads a date. Fails if the text does not follow the pattern.',
    dateShape,
    (format, [text]) => new DateValue(parseDate(required(text, 'The text'), patternOf(format))),
  ),
];
