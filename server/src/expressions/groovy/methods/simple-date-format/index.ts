import type { Method } from '../../runtime/method';
import { simpleDateFormatConstruct } from './construct';
import { simpleDateFormatFormat } from './format';
import { simpleDateFormatParse } from './parse';
import { simpleDateFormatSetLenient } from './set-lenient';
import { simpleDateFormatSetTimeZone } from './set-time-zone';
import { simpleDateFormatToPattern } from './to-pattern';

export const simpleDateFormatMethods: readonly Method[] = [
  simpleDateFormatConstruct,
  ...simpleDateFormatFormat,
  simpleDateFormatParse,
  simpleDateFormatSetLenient,
  simpleDateFormatSetTimeZone,
  simpleDateFormatToPattern,
];
