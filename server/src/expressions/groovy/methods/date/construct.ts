import { dateShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { DateValue } from '../../runtime/types';

export const dateConstruct = [
  method<Value, [number, number, number]>({
    on: 'new java.util.Date',
    signature: 'new(int yearMinus1900, int month, int date)',
    documentation: 'A day at midnight; the year counts from 1900, the month from 0.',
    shape: dateShape,
    examples: [example('new Date(124, 0, 15)', 'Mon Jan 15 00:00:00 UTC 2024')],
    call: (_c, [y, m, d]) => new DateValue(Date.UTC(y + 1900, m, d)),
  }),
  method<Value, [number, number, number, number, number]>({
    on: 'new java.util.Date',
    signature: 'new(int yearMinus1900, int month, int date, int hours, int minutes)',
    documentation: 'A moment; the year counts from 1900, the month from 0.',
    shape: dateShape,
    examples: [example('new Date(124, 0, 15, 10, 20)', 'Mon Jan 15 10:20:00 UTC 2024')],
    call: (_c, [y, mo, d, h, mi]) => new DateValue(Date.UTC(y + 1900, mo, d, h, mi)),
  }),
  method<Value>({
    on: 'new java.util.Date',
    signature: 'new()',
    documentation: 'The current time.',
    shape: dateShape,
    examples: [],
    call: (_c, _args, m) =>
      m.scope.now === undefined ? giveUp('the current time is known only in a run') : new DateValue(m.scope.now),
  }),
  method<Value, [number | bigint]>({
    on: 'new java.util.Date',
    signature: 'new(long milliseconds)',
    documentation: 'The time so many milliseconds after 1970.',
    shape: dateShape,
    examples: [example('new Date(0)', 'Thu Jan 01 00:00:00 UTC 1970')],
    call: (_c, [time]) =>
      Math.abs(Number(time)) > 8.64e15
        ? giveUp('dates so far from today are not evaluated')
        : new DateValue(Number(time)),
  }),
];
