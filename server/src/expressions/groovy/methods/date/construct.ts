import { dateShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { DateValue } from '../../runtime/types';

export const dateConstruct = [
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
    call: (_c, [time]) => new DateValue(Number(time)),
  }),
];
