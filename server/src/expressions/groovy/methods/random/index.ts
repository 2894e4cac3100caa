import type { Method } from '../../runtime/method';
import { randomConstruct } from './construct';
import { randomNextBoolean } from './next-boolean';
import { randomNextDouble } from './next-double';
import { randomNextInt } from './next-int';
import { randomNextLong } from './next-long';

export const randomMethods: readonly Method[] = [
  randomConstruct,
  randomNextBoolean,
  randomNextDouble,
  randomNextInt,
  randomNextLong,
];
