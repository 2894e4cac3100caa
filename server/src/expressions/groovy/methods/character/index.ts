import type { Method } from '../../runtime/method';
import { characterCharValue } from './char-value';
import { characterCompareTo } from './compare-to';
import { characterEquals } from './equals';
import { characterGetNumericValue } from './get-numeric-value';
import { characterHashCode } from './hash-code';
import { characterIsDigit } from './is-digit';
import { characterIsLetter } from './is-letter';
import { characterIsLetterOrDigit } from './is-letter-or-digit';
import { characterIsLowerCase } from './is-lower-case';
import { characterIsUpperCase } from './is-upper-case';
import { characterIsWhitespace } from './is-whitespace';
import { characterNext } from './next';
import { characterPrevious } from './previous';
import { characterToLowerCase } from './to-lower-case';
import { characterToString } from './to-string';
import { characterToUpperCase } from './to-upper-case';
import { characterValueOf } from './value-of';

export const characterMethods: readonly Method[] = [
  characterCharValue,
  characterCompareTo,
  characterEquals,
  characterGetNumericValue,
  characterHashCode,
  ...characterIsDigit,
  ...characterIsLetter,
  ...characterIsLetterOrDigit,
  ...characterIsLowerCase,
  ...characterIsUpperCase,
  ...characterIsWhitespace,
  characterNext,
  characterPrevious,
  ...characterToLowerCase,
  ...characterToString,
  ...characterToUpperCase,
  characterValueOf,
];
