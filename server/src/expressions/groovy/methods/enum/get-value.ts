import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { EnumValue } from '../../runtime/time/enums';

export const enumGetValue = ['java.time.DayOfWeek', 'java.time.Month'].map((on) =>
  method<EnumValue>({
    on: on,
    signature: 'int getValue()',
    documentation: 'Its number: Monday and January are 1.',
    shape: numberShape,
    examples: [example('java.time.Month.MAY.getValue()', '5')],
    call: (e) => e.number,
  }),
);
