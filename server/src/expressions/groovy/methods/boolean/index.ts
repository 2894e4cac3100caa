import type { Method } from '../../runtime/method';
import { booleanAnd } from './and';
import { booleanBooleanValue } from './boolean-value';
import { booleanOr } from './or';
import { booleanParseBoolean } from './parse-boolean';
import { booleanValueOf } from './value-of';
import { booleanXor } from './xor';

export const booleanMethods: readonly Method[] = [
  booleanAnd,
  booleanBooleanValue,
  booleanOr,
  booleanParseBoolean,
  booleanValueOf,
  booleanXor,
];
