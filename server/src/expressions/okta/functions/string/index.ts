import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { append } from './append';
import { join } from './join';
import { len } from './len';
import { removeSpaces } from './remove-spaces';
import { replace } from './replace';
import { replaceFirst } from './replace-first';
import { startsWith } from './starts-with';
import { stringContains } from './string-contains';
import { stringSwitch } from './string-switch';
import { substring } from './substring';
import { substringAfter } from './substring-after';
import { substringBefore } from './substring-before';
import { toLowerCase } from './to-lower-case';
import { toUpperCase } from './to-upper-case';
import { unqualifiedSubstring } from './unqualified/substring';
import { unqualifiedSubstringAfter } from './unqualified/substring-after';
import { unqualifiedSubstringBefore } from './unqualified/substring-before';
import { unqualifiedToLowerCase } from './unqualified/to-lower-case';
import { unqualifiedToUpperCase } from './unqualified/to-upper-case';

export const stringFunctions: readonly EvaluatedFunction[] = [
  append,
  join,
  len,
  removeSpaces,
  replace,
  replaceFirst,
  startsWith,
  stringContains,
  stringSwitch,
  substring,
  substringAfter,
  substringBefore,
  toLowerCase,
  toUpperCase,
  unqualifiedToUpperCase,
  unqualifiedToLowerCase,
  unqualifiedSubstring,
  unqualifiedSubstringBefore,
  unqualifiedSubstringAfter,
];
