import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { required } from '../helpers';

export const dateBefore = method<DateValue, [DateValue]>({
  on: 'date',
  signature: 'boolean before(Date other)',
  documentation: 'Whether it is earlier.',
  shape: booleanShape,
  examples: [example('new Date(0).before(new Date(1))', 'true')],
  call: (d, [other]) => d.time < required(other, 'The other date').time,
});
