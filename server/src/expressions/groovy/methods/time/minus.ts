import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { EnumValue } from '../../runtime/time/enums';
import type { TimeValue } from '../../runtime/time/time-value';
import { all, amountOf } from './time-tools';

export const timeMinus = [
  ...all.map((on) =>
    method<TimeValue, [number | bigint, EnumValue]>({
      on: on,
      signature: 'Temporal minus(long amount, ChronoUnit unit)',
      documentation: 'Earlier by an amount.',
      shape: anyShape,
      examples: [
        example('java.time.LocalDate.of(2024, 3, 31).minus(1, java.time.temporal.ChronoUnit.MONTHS)', '2024-02-29'),
      ],
      call: (t, [n, unit]) => plusUnits(t, -Number(n), unit.name),
    }),
  ),
  ...all.map((on) =>
    method<TimeValue, [Value]>({
      on: on,
      signature: 'Temporal minus(Object amount)',
      documentation: 'Earlier by a Period or Duration; - does the same.',
      shape: anyShape,
      examples: [example('java.time.LocalDate.of(2024, 1, 15) - java.time.Period.ofDays(3)', '2024-01-12')],
      call: (t, [amount]) => amountOf(t, amount, -1),
    }),
  ),
];
