import { type EvaluatedFunction, EvaluationFailure } from '../../../kit/evaluated-function';
import { numberShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { fromDateText, parseDate, toFileTime } from '../../dates';
import { short, textOf } from '../arguments';
import { reference } from '../sources';

export const numFromDate: EvaluatedFunction = {
  name: 'NumFromDate',
  parameters: [
    {
      name: 'value',
      type: 'String',
      documentation:
        'A date in ISO 8601 form, such as 2026-12-31 23:59:59-08:00; bring others into it with FormatDateTime.',
    },
  ],
  returns: 'Number',
  documentation:
    'Converts a date to the form of Active Directory: 100-nanosecond steps since 1601 in UTC, for attributes such as accountExpires. Without an offset the date is taken to be UTC. The number has eighteen digits, so it is handed on as text.',
  examples: [
    { expression: 'NumFromDate("2026-12-31 23:59:59-08:00")', result: '"134432639990000000"' },
    { expression: 'NumFromDate("2025-01-01T00:00:00Z")', result: '"133801632000000000"' },
  ],
  source: reference('NumFromDate'),
  shape: numberShape,
  call: (_context, value) => {
    const text = textOf(value, 'NumFromDate', 'value');
    if (typeof text !== 'string') return text;
    const iso = /^\s?\d{4}-/.test(text) || fromDateText(text) !== undefined;
    const date = parseDate(text, 0);
    if (date instanceof Unknown) return date;
    if (!iso)
      return new Unknown(
        `Microsoft asks for ISO 8601 here; bring "${short(text)}" into that form with FormatDateTime.`,
      );
    const fileTime = toFileTime(date);
    if (fileTime >= 0n) return String(fileTime);
    throw new EvaluationFailure('Active Directory has no dates before 1601.', 'ArgumentOutOfRangeException', 0);
  },
};
