import { type EvaluatedFunction, EvaluationFailure } from '../../../kit/evaluated-function';
import { dateShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { addMonths, inRange, toDateText } from '../../dates';
import { integerOf } from '../arguments';
import { reference } from '../sources';
import { dateOf, type Interval, intervalHelp, intervalOf, intervals, lengths } from './intervals';

export const dateAdd: EvaluatedFunction = {
  name: 'DateAdd',
  parameters: [
    {
      name: 'interval',
      type: 'String',
      values: intervals.map((interval) => `"${interval}"`),
      documentation: intervalHelp,
    },
    { name: 'value', type: 'Number', documentation: 'How many of them; below 0 for an earlier date.' },
    { name: 'dateTime', type: 'DateTime', documentation: 'The date to begin with: CDate([attribute]) or Now().' },
  ],
  returns: 'DateTime',
  documentation:
    'A date some time later or earlier, in the form M/d/yyyy h:mm:ss tt. Months and years keep the day, cut to the length of the month. A text must be wrapped in CDate.',
  examples: [
    { expression: 'DateAdd("d", 14, CDate("2026-02-20"))', result: '"3/6/2026 12:00:00 AM"' },
    {
      expression: 'DateAdd("m", 1, CDate("2026-01-31"))',
      result: '"2/28/2026 12:00:00 AM"',
      note: 'February has no 31st.',
    },
    { expression: 'DateAdd("h", -3, CDate("2026-02-20"))', result: '"2/19/2026 9:00:00 PM"' },
  ],
  source: reference('DateAdd'),
  shape: dateShape,
  call: (_context, interval, value, dateTime) => {
    const unit = intervalOf(interval, 'DateAdd');
    if (unit instanceof Unknown) return unit;
    const amount = integerOf(value, 'DateAdd', 'value', 1);
    if (typeof amount !== 'number') return amount;
    const date = dateOf(dateTime, 'DateAdd', 'dateTime');
    if (date instanceof Unknown) return date;
    const later = add(date.milliseconds, unit, amount);
    if (later === undefined || !inRange(later))
      throw new EvaluationFailure('The date would lie outside the years 1 to 9999.', 'ArgumentOutOfRangeException', 1);
    return toDateText(later);
  },
};

function add(milliseconds: number, unit: Interval, amount: number): number | undefined {
  if (unit === 'yyyy') return addMonths(milliseconds, amount * 12);
  if (unit === 'm') return addMonths(milliseconds, amount);
  return milliseconds + amount * lengths[unit];
}
