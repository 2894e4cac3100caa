import type { Method } from '../../runtime/method';
import { stringCapitalize } from './capitalize';
import { stringCenter } from './center';
import { stringCharAt } from './char-at';
import { stringCodePointAt } from './code-point-at';
import { stringCompareTo } from './compare-to';
import { stringCompareToIgnoreCase } from './compare-to-ignore-case';
import { stringConcat } from './concat';
import { stringConstruct } from './construct';
import { stringContains } from './contains';
import { stringContentEquals } from './content-equals';
import { stringCount } from './count';
import { stringDecodeBase64 } from './decode-base64';
import { stringDrop } from './drop';
import { stringEndsWith } from './ends-with';
import { stringEquals } from './equals';
import { stringEqualsIgnoreCase } from './equals-ignore-case';
import { stringFind } from './find';
import { stringFindAll } from './find-all';
import { stringGetAt } from './get-at';
import { stringGetBytes } from './get-bytes';
import { stringGetChars } from './get-chars';
import { stringIndexOf } from './index-of';
import { stringIntern } from './intern';
import { stringIsAllWhitespace } from './is-all-whitespace';
import { stringIsBigDecimal } from './is-big-decimal';
import { stringIsBlank } from './is-blank';
import { stringIsEmpty } from './is-empty';
import { stringIsInteger } from './is-integer';
import { stringIsLong } from './is-long';
import { stringIsNumber } from './is-number';
import { stringJoin } from './join';
import { stringLastIndexOf } from './last-index-of';
import { stringLength } from './length';
import { stringMatches } from './matches';
import { stringMinus } from './minus';
import { stringMultiply } from './multiply';
import { stringNext } from './next';
import { stringPadLeft } from './pad-left';
import { stringPadRight } from './pad-right';
import { stringPlus } from './plus';
import { stringPrevious } from './previous';
import { stringReadLines } from './read-lines';
import { stringReplace } from './replace';
import { stringReplaceAll } from './replace-all';
import { stringReplaceFirst } from './replace-first';
import { stringReverse } from './reverse';
import { stringSize } from './size';
import { stringSplit } from './split';
import { stringStartsWith } from './starts-with';
import { stringSubSequence } from './sub-sequence';
import { stringSubstring } from './substring';
import { stringTake } from './take';
import { stringTakeWhile } from './take-while';
import { stringToBigDecimal } from './to-big-decimal';
import { stringToBoolean } from './to-boolean';
import { stringToCharArray } from './to-char-array';
import { stringToDouble } from './to-double';
import { stringToFloat } from './to-float';
import { stringToInteger } from './to-integer';
import { stringToList } from './to-list';
import { stringToLong } from './to-long';
import { stringToLowerCase } from './to-lower-case';
import { stringToSet } from './to-set';
import { stringToUpperCase } from './to-upper-case';
import { stringTokenize } from './tokenize';
import { stringTr } from './tr';
import { stringTrim } from './trim';
import { stringUncapitalize } from './uncapitalize';
import { stringValueOf } from './value-of';

export const stringMethods: readonly Method[] = [
  stringCapitalize,
  stringCenter,
  stringCharAt,
  stringCodePointAt,
  stringCompareTo,
  stringCompareToIgnoreCase,
  stringConcat,
  ...stringConstruct,
  stringContains,
  stringContentEquals,
  stringCount,
  stringDecodeBase64,
  stringDrop,
  stringEndsWith,
  stringEquals,
  stringEqualsIgnoreCase,
  stringFind,
  stringFindAll,
  stringGetAt,
  stringGetBytes,
  stringGetChars,
  ...stringIndexOf,
  stringIntern,
  stringIsAllWhitespace,
  stringIsBigDecimal,
  stringIsBlank,
  stringIsEmpty,
  stringIsInteger,
  stringIsLong,
  stringIsNumber,
  ...stringJoin,
  stringLastIndexOf,
  stringLength,
  stringMatches,
  stringMinus,
  stringMultiply,
  stringNext,
  stringPadLeft,
  stringPadRight,
  stringPlus,
  stringPrevious,
  stringReadLines,
  ...stringReplace,
  ...stringReplaceAll,
  stringReplaceFirst,
  stringReverse,
  stringSize,
  ...stringSplit,
  stringStartsWith,
  stringSubSequence,
  stringSubstring,
  stringTake,
  stringTakeWhile,
  stringToBigDecimal,
  stringToBoolean,
  stringToCharArray,
  stringToDouble,
  stringToFloat,
  stringToInteger,
  stringToList,
  stringToLong,
  stringToLowerCase,
  stringToSet,
  stringToUpperCase,
  stringTokenize,
  stringTr,
  stringTrim,
  stringUncapitalize,
  stringValueOf,
];
