import type { Method } from '../../runtime/method';
import { simpleDateFormatConstruct } from './construct';
import { simpleDateFormatFormat } from './format';
import { simpleDateFormatParse } from './parse';

export const simpleDateFormatMethods: readonly Method[] = [
  simpleDateFormatConstruct,
  simpleDateFormatFormat,
  simpleDateFormatParse,
];
