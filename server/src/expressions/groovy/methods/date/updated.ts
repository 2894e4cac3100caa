import { dateShape } from '../../../kit/shape';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { DateValue } from '../../runtime/types';
import { withFields } from './date-tools';

export const dateUpdated = method<DateValue, [MapValue]>({
  on: 'date',
  signature: 'Date updated(Map fields)',
  documentation: 'The date with other fields: year, month (from 0), date, hourOfDay, minute, second.',
  shape: dateShape,
  examples: [example('new Date(0).updated(year: 2024, month: 1, date: 29)', 'Thu Feb 29 00:00:00 UTC 2024')],
  call: (d, [changes]) => new DateValue(withFields(d.time, changes)),
});
