import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { containsMethod } from './contains';
import { lengthMethod } from './length';
import { parseCountryCodeMethod } from './parse-country-code';
import { parseStringTimeMethod } from './parse-string-time';
import { parseUnixTimeMethod } from './parse-unix-time';
import { parseWindowsTimeMethod } from './parse-windows-time';
import { removeSpacesMethod } from './remove-spaces';
import { replaceMethod } from './replace';
import { replaceFirstMethod } from './replace-first';
import { substringMethod } from './substring';
import { substringAfterMethod } from './substring-after';
import { substringBeforeMethod } from './substring-before';
import { toIntegerMethod } from './to-integer';
import { toLowerCaseMethod } from './to-lower-case';
import { toNumberMethod } from './to-number';
import { toUpperCaseMethod } from './to-upper-case';

export const stringMethods: readonly EvaluatedFunction[] = [
  containsMethod,
  lengthMethod,
  parseCountryCodeMethod,
  parseStringTimeMethod,
  parseUnixTimeMethod,
  parseWindowsTimeMethod,
  removeSpacesMethod,
  replaceMethod,
  replaceFirstMethod,
  substringMethod,
  substringAfterMethod,
  substringBeforeMethod,
  toIntegerMethod,
  toLowerCaseMethod,
  toNumberMethod,
  toUpperCaseMethod,
];
