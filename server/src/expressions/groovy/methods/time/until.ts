import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { unitsBetween } from '../../runtime/time/arithmetic';
import type { EnumValue } from '../../runtime/time/enums';
import type { TimeValue } from '../../runtime/time/time-value';
import { all } from './time-tools';

export const timeUntil = all.map((on) =>
  method<TimeValue, [TimeValue, EnumValue]>({
    on: on,
    signature: 'long until(Object end, ChronoUnit unit)',
    documentation: 'How many whole units lie between both.',
    shape: numberShape,
    examples: [
      example(
        'java.time.LocalDate.of(2024, 1, 15).until(java.time.LocalDate.of(2024, 3, 1), java.time.temporal.ChronoUnit.DAYS)',
        '46',
      ),
    ],
    call: (t, [end, unit]) => unitsBetween(t, end, unit.name),
  }),
);
