import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { dateShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { parseDate, toDateText } from '../../dates';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const cDate: EvaluatedFunction = {
  name: 'CDate',
  parameters: [
    {
      name: 'Expression',
      type: 'Expression',
      documentation: 'A date that .NET can read: ISO 8601 forms, also with an offset behind the date, or M/d/yyyy.',
    },
  ],
  returns: 'DateTime',
  documentation:
    'Reads a date for the other date functions. The result is in UTC, in the form M/d/yyyy h:mm:ss tt; without an offset the date is taken to be UTC. In 03/04/2026 the month comes first. Use FormatDateTime to write it in another form.',
  examples: [
    { expression: 'CDate("2026-01-31+02:00")', result: '"1/30/2026 10:00:00 PM"', note: 'Converted to UTC.' },
    {
      expression: 'CDate([employeeHireDate])',
      inputs: { employeeHireDate: '2026-02-01T09:30:00Z' },
      result: '"2/1/2026 9:30:00 AM"',
    },
  ],
  source: reference('CDate'),
  shape: dateShape,
  call: (_context, value) => {
    const text = textOf(value, 'CDate', 'Expression');
    if (typeof text !== 'string') return text;
    const date = parseDate(text, 0);
    return date instanceof Unknown ? date : toDateText(date.milliseconds);
  },
};
