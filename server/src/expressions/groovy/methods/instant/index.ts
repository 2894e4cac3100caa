import type { Method } from '../../runtime/method';
import { instantGetEpochSecond } from './get-epoch-second';
import { instantOfEpochMilli } from './of-epoch-milli';
import { instantOfEpochSecond } from './of-epoch-second';
import { instantParse } from './parse';
import { instantToEpochMilli } from './to-epoch-milli';

export const instantMethods: readonly Method[] = [
  instantGetEpochSecond,
  instantOfEpochMilli,
  instantOfEpochSecond,
  instantParse,
  instantToEpochMilli,
];
