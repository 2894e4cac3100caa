import type { Method } from '../../runtime/method';
import { anyAsBoolean } from './as-boolean';
import { anyDump } from './dump';
import { anyEquals } from './equals';
import { anyGetClass } from './get-class';
import { anyHashCode } from './hash-code';
import { anyIdentity } from './identity';
import { anyInspect } from './inspect';
import { anyIs } from './is';
import { anyIsCase } from './is-case';
import { anySprintf } from './sprintf';
import { anyToString } from './to-string';
import { anyWith } from './with';

export const anyMethods: readonly Method[] = [
  anyAsBoolean,
  anyDump,
  anyEquals,
  anyGetClass,
  anyHashCode,
  anyIdentity,
  anyInspect,
  anyIs,
  anyIsCase,
  anySprintf,
  anyToString,
  anyWith,
];
