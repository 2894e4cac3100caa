import type { Method } from '../../runtime/method';
import { anyAsBoolean } from './as-boolean';
import { anyEquals } from './equals';
import { anyGetClass } from './get-class';
import { anyHashCode } from './hash-code';
import { anyInspect } from './inspect';
import { anyIs } from './is';
import { anyToString } from './to-string';
import { anyWith } from './with';

export const anyMethods: readonly Method[] = [
  anyAsBoolean,
  anyEquals,
  anyGetClass,
  anyHashCode,
  anyInspect,
  anyIs,
  anyToString,
  anyWith,
];
