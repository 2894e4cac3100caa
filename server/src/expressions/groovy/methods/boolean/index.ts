import type { Method } from '../../runtime/method';
import { booleanAnd } from './and';
import { booleanBooleanValue } from './boolean-value';
import { booleanCompareTo } from './compare-to';
import { booleanImplies } from './implies';
import { booleanLogicalAnd } from './logical-and';
import { booleanLogicalOr } from './logical-or';
import { booleanOr } from './or';
import { booleanParseBoolean } from './parse-boolean';
import { booleanToBoolean } from './to-boolean';
import { booleanToString } from './to-string';
import { booleanValueOf } from './value-of';
import { booleanXor } from './xor';

export const booleanMethods: readonly Method[] = [
  booleanAnd,
  booleanBooleanValue,
  booleanCompareTo,
  booleanImplies,
  booleanLogicalAnd,
  booleanLogicalOr,
  booleanOr,
  booleanParseBoolean,
  booleanToBoolean,
  booleanToString,
  ...booleanValueOf,
  booleanXor,
];
