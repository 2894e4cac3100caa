import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { EnumValue } from '../../runtime/time/enums';

export const enumName = ['java.time.DayOfWeek', 'java.time.Month', 'java.time.temporal.ChronoUnit'].map((on) =>
  method<EnumValue>({
    on: on,
    signature: 'String name()',
    documentation: 'The name of the constant.',
    shape: stringShape,
    examples: [example('java.time.DayOfWeek.MONDAY.name()', 'MONDAY')],
    call: (e) => e.name,
  }),
);
