import { dateShape } from '../../../kit/shape';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { DateValue } from '../../runtime/types';
import { withFields } from './date-tools';

export const dateCopyWith = method<DateValue, [MapValue]>({
  on: 'date',
  signature: 'Date copyWith(Map fields)',
  documentation: 'The date with other fields: year, month (from 0), date, hourOfDay, minute, second.',
  shape: dateShape,
  examples: [example('new Date(0).copyWith(year: 2024)', 'Mon Jan 01 00:00:00 UTC 2024')],
  call: (d, [changes]) => new DateValue(withFields(d.time, changes)),
});
