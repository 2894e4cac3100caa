import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { EnumValue } from '../../runtime/time/enums';

export const enumOrdinal = ['java.time.DayOfWeek', 'java.time.Month'].map((on) =>
  method<EnumValue>({
    on: on,
    signature: 'int ordinal()',
    documentation: 'Its place, counted from 0.',
    shape: numberShape,
    examples: [example('java.time.Month.MAY.ordinal()', '4')],
    call: (e) => e.number - 1,
  }),
);
