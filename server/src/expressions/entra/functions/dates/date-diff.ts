import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { numberShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { dayOfWeek, toParts } from '../../dates';
import { reference } from '../sources';
import { dateOf, type Interval, intervalHelp, intervalOf, intervals, lengths } from './intervals';

export const dateDiff: EvaluatedFunction = {
  name: 'DateDiff',
  parameters: [
    {
      name: 'interval',
      type: 'String',
      values: intervals.map((interval) => `"${interval}"`),
      documentation: intervalHelp,
    },
    { name: 'date1', type: 'DateTime', documentation: 'The date to count from: CDate([attribute]) or Now().' },
    { name: 'date2', type: 'DateTime', documentation: 'The date to count to.' },
  ],
  returns: 'Number',
  documentation:
    'How much later date2 is than date1; negative when it is earlier. Days, hours, minutes and seconds are whole ones, counted towards 0; months and years are the difference of the calendar, so 31 December to 1 January is one year; weeks begin on Sunday. These are the rules of Visual Basic, which every example of Microsoft follows.',
  examples: [
    { expression: 'DateDiff("d", CDate("2026-02-20"), CDate("2026-03-06"))', result: '14' },
    {
      expression: 'DateDiff("yyyy", CDate("2025-12-31"), CDate("2026-01-01"))',
      result: '1',
      note: 'Years of the calendar.',
    },
    { expression: 'DateDiff("h", CDate("2026-02-20T10:00Z"), CDate("2026-02-20T08:30Z"))', result: '-1' },
  ],
  source: reference('DateDiff'),
  shape: numberShape,
  call: (_context, interval, date1, date2) => {
    const unit = intervalOf(interval, 'DateDiff');
    if (unit instanceof Unknown) return unit;
    const from = dateOf(date1, 'DateDiff', 'date1');
    if (from instanceof Unknown) return from;
    const to = dateOf(date2, 'DateDiff', 'date2');
    return to instanceof Unknown ? to : difference(unit, from.milliseconds, to.milliseconds);
  },
};

/** `Microsoft.VisualBasic.DateAndTime.DateDiff`. Adding 0 turns -0 into 0. */
function difference(unit: Interval, from: number, to: number): number {
  if (unit === 'ww') return Math.trunc(Math.trunc((startOfWeek(to) - startOfWeek(from)) / lengths.d) / 7) + 0;
  if (unit !== 'yyyy' && unit !== 'm') return Math.trunc((to - from) / lengths[unit]) + 0;
  const a = toParts(from);
  const b = toParts(to);
  return unit === 'yyyy' ? b.year - a.year : b.year * 12 + b.month - (a.year * 12 + a.month);
}

/** The same time on the Sunday before. */
function startOfWeek(milliseconds: number): number {
  return milliseconds - dayOfWeek(milliseconds) * lengths.d;
}
