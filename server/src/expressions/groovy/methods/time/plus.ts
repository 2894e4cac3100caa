import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { plusUnits } from '../../runtime/time/arithmetic';
import type { EnumValue } from '../../runtime/time/enums';
import type { TimeValue } from '../../runtime/time/time-value';
import { all, amountOf } from './time-tools';

export const timePlus = [
  ...all.map((on) =>
    method<TimeValue, [number | bigint, EnumValue]>({
      on: on,
      signature: 'Temporal plus(long amount, ChronoUnit unit)',
      documentation: 'Later by an amount.',
      shape: anyShape,
      examples: [
        example('java.time.LocalDate.of(2024, 1, 31).plus(1, java.time.temporal.ChronoUnit.MONTHS)', '2024-02-29'),
      ],
      call: (t, [n, unit]) => plusUnits(t, Number(n), unit.name),
    }),
  ),
  ...all.map((on) =>
    method<TimeValue, [Value]>({
      on: on,
      signature: 'Temporal plus(Object amount)',
      documentation: 'Later by a Period or Duration; + does the same.',
      shape: anyShape,
      examples: [example('java.time.LocalDate.of(2024, 1, 15) + java.time.Period.ofDays(3)', '2024-01-18')],
      call: (t, [amount]) => amountOf(t, amount, 1),
    }),
  ),
];
