import type { Method } from '../../runtime/method';
import { dateTimeFormatterFormat } from './format';
import { dateTimeFormatterOfPattern } from './of-pattern';
import { dateTimeFormatterWithZone } from './with-zone';

export const dateTimeFormatterMethods: readonly Method[] = [
  dateTimeFormatterFormat,
  ...dateTimeFormatterOfPattern,
  dateTimeFormatterWithZone,
];
