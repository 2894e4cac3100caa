import { dateShape, numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { day } from './date-tools';
import { moved } from './days';

export const dateMinus = [
  method<DateValue, [DateValue]>({
    on: 'date',
    signature: 'int minus(Date other)',
    documentation: 'How many days lie between both.',
    shape: numberShape,
    examples: [example('new Date(864000000L).minus(new Date(0))', '10')],
    call: (d, [other]) => Math.floor(d.time / day) - Math.floor(other.time / day),
  }),
  method<DateValue, [number]>({
    on: 'date',
    signature: 'Date minus(int days)',
    documentation: 'So many days earlier.',
    shape: dateShape,
    examples: [example('new Date(0).minus(1)', 'Wed Dec 31 00:00:00 UTC 1969')],
    call: (d, [days]) => moved(d, -days),
  }),
];
