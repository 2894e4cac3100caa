import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { required } from '../helpers';

export const dateAfter = method<DateValue, [DateValue]>({
  on: 'date',
  signature: 'boolean after(Date other)',
  documentation: 'Whether it is later.',
  shape: booleanShape,
  examples: [example('new Date(0).after(new Date(1))', 'false')],
  call: (d, [other]) => d.time > required(other, 'The other date').time,
});
