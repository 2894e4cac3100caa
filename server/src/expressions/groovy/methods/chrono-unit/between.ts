import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { unitsBetween } from '../../runtime/time/arithmetic';
import type { EnumValue } from '../../runtime/time/enums';
import type { TimeValue } from '../../runtime/time/time-value';
import { required } from '../helpers';

export const chronoUnitBetween = method<EnumValue, [TimeValue, TimeValue]>({
  on: 'java.time.temporal.ChronoUnit',
  signature: 'long between(Object start, Object end)',
  documentation: 'How many whole units lie between two dates or times.',
  shape: numberShape,
  examples: [
    example(
      'java.time.temporal.ChronoUnit.DAYS.between(java.time.LocalDate.of(2024, 1, 15), java.time.LocalDate.of(2024, 3, 1))',
      '46',
    ),
    example(
      'java.time.temporal.ChronoUnit.MONTHS.between(java.time.LocalDate.of(2024, 1, 31), java.time.LocalDate.of(2024, 2, 29))',
      '0',
    ),
  ],
  call: (unit, [a, b]) => unitsBetween(required(a, 'The start'), required(b, 'The end'), unit.name),
});
