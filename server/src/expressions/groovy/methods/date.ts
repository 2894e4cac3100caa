import { booleanShape, dateShape, numberShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { giveUp } from '../runtime/failure';
import { method } from '../runtime/method';
import { DateValue } from '../runtime/types';
import { required } from './helpers';

export const dayInMilliseconds = 86_400_000;
const date = (self: DateValue): Date => new Date(self.time);
const moved = (self: DateValue, days: number): DateValue => new DateValue(self.time + days * dayInMilliseconds);

/** java.util.Date. Its fields are those of UTC. */
export const dateMethods = [
  method<DateValue>('date', 'getTime()', 'Milliseconds since 1970.', numberShape, (d) => BigInt(d.time)),
  method<DateValue>('date', 'getYear()', 'The year minus 1900.', numberShape, (d) => date(d).getUTCFullYear() - 1900),
  method<DateValue>('date', 'getMonth()', 'The month, from 0.', numberShape, (d) => date(d).getUTCMonth()),
  method<DateValue>('date', 'getDate()', 'The day of the month.', numberShape, (d) => date(d).getUTCDate()),
  method<DateValue>('date', 'getDay()', 'The day of the week, Sunday is 0.', numberShape, (d) => date(d).getUTCDay()),
  method<DateValue>('date', 'getHours()', 'The hour.', numberShape, (d) => date(d).getUTCHours()),
  method<DateValue>('date', 'getMinutes()', 'The minute.', numberShape, (d) => date(d).getUTCMinutes()),
  method<DateValue>('date', 'getSeconds()', 'The second.', numberShape, (d) => date(d).getUTCSeconds()),
  method<DateValue, [DateValue]>(
    'date',
    'before(Date other)',
    'Whether it is earlier.',
    booleanShape,
    (d, [other]) => d.time < required(other, 'The other date').time,
  ),
  method<DateValue, [DateValue]>(
    'date',
    'after(Date other)',
    'Whether it is later.',
    booleanShape,
    (d, [other]) => d.time > required(other, 'The other date').time,
  ),
  method<DateValue, [DateValue]>('date', 'compareTo(Date other)', '-1, 0 or 1.', numberShape, (d, [other]) =>
    Math.sign(d.time - required(other, 'The other date').time),
  ),
  method<DateValue, [number]>('date', 'plus(int days)', 'So many days later.', dateShape, (d, [days]) =>
    moved(d, days),
  ),
  method<DateValue, [number]>('date', 'minus(int days)', 'So many days earlier.', dateShape, (d, [days]) =>
    moved(d, -days),
  ),
  method<DateValue>('date', 'next()', 'One day later.', dateShape, (d) => moved(d, 1)),
  method<DateValue>('date', 'previous()', 'One day earlier.', dateShape, (d) => moved(d, -1)),
  method<DateValue>(
    'date',
    'clearTime()',
    'The same day at midnight.',
    dateShape,
    (d) => new DateValue(Math.floor(d.time / dayInMilliseconds) * dayInMilliseconds),
  ),
  method<Value>('new java.util.Date', 'new()', 'The current time.', dateShape, (_c, _args, m) =>
    m.scope.now === undefined ? giveUp('the current time is known only in a run') : new DateValue(m.scope.now),
  ),
  method<Value, [number | bigint]>(
    'new java.util.Date',
    'new(long milliseconds)',
    'The time so many milliseconds after 1970.',
    dateShape,
    (_c, [time]) => new DateValue(Number(time)),
  ),
];
