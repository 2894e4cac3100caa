import type { Method } from '../../runtime/method';
import { stringCapitalize } from './capitalize';
import { stringCenter } from './center';
import { stringCharAt } from './char-at';
import { stringChars } from './chars';
import { stringCodePointAt } from './code-point-at';
import { stringCodePointBefore } from './code-point-before';
import { stringCodePointCount } from './code-point-count';
import { stringCollectReplacements } from './collect-replacements';
import { stringCompareTo } from './compare-to';
import { stringCompareToIgnoreCase } from './compare-to-ignore-case';
import { stringConcat } from './concat';
import { stringConstruct } from './construct';
import { stringContains } from './contains';
import { stringContentEquals } from './content-equals';
import { stringCopyValueOf } from './copy-value-of';
import { stringCount } from './count';
import { stringDecodeBase64 } from './decode-base64';
import { stringDecodeHex } from './decode-hex';
import { stringDenormalize } from './denormalize';
import { stringDrop } from './drop';
import { stringDropWhile } from './drop-while';
import { stringEachLine } from './each-line';
import { stringEachMatch } from './each-match';
import { stringEndsWith } from './ends-with';
import { stringEquals } from './equals';
import { stringEqualsIgnoreCase } from './equals-ignore-case';
import { stringExpand } from './expand';
import { stringExpandLine } from './expand-line';
import { stringFind } from './find';
import { stringFindAll } from './find-all';
import { stringFormat } from './format';
import { stringFormatted } from './formatted';
import { stringGetAt } from './get-at';
import { stringGetBytes } from './get-bytes';
import { stringGetChars } from './get-chars';
import { stringIndent } from './indent';
import { stringIndexOf } from './index-of';
import { stringIntern } from './intern';
import { stringIsAllWhitespace } from './is-all-whitespace';
import { stringIsBigDecimal } from './is-big-decimal';
import { stringIsBigInteger } from './is-big-integer';
import { stringIsBlank } from './is-blank';
import { stringIsCase } from './is-case';
import { stringIsDouble } from './is-double';
import { stringIsEmpty } from './is-empty';
import { stringIsFloat } from './is-float';
import { stringIsInteger } from './is-integer';
import { stringIsLong } from './is-long';
import { stringIsNumber } from './is-number';
import { stringJoin } from './join';
import { stringLastIndexOf } from './last-index-of';
import { stringLeftShift } from './left-shift';
import { stringLength } from './length';
import { stringLines } from './lines';
import { stringMatches } from './matches';
import { stringMinus } from './minus';
import { stringMultiply } from './multiply';
import { stringNext } from './next';
import { stringNormalize } from './normalize';
import { stringNumberAwareCompareTo } from './number-aware-compare-to';
import { stringPadLeft } from './pad-left';
import { stringPadRight } from './pad-right';
import { stringPlus } from './plus';
import { stringPrevious } from './previous';
import { stringReadLines } from './read-lines';
import { stringRegionMatches } from './region-matches';
import { stringRepeat } from './repeat';
import { stringReplace } from './replace';
import { stringReplaceAll } from './replace-all';
import { stringReplaceFirst } from './replace-first';
import { stringReverse } from './reverse';
import { stringSize } from './size';
import { stringSplit } from './split';
import { stringSplitEachLine } from './split-each-line';
import { stringStartsWith } from './starts-with';
import { stringStrip } from './strip';
import { stringStripIndent } from './strip-indent';
import { stringStripLeading } from './strip-leading';
import { stringStripMargin } from './strip-margin';
import { stringStripTrailing } from './strip-trailing';
import { stringSubSequence } from './sub-sequence';
import { stringSubstring } from './substring';
import { stringTake } from './take';
import { stringTakeWhile } from './take-while';
import { stringToBigDecimal } from './to-big-decimal';
import { stringToBigInteger } from './to-big-integer';
import { stringToBoolean } from './to-boolean';
import { stringToCharArray } from './to-char-array';
import { stringToCharacter } from './to-character';
import { stringToDouble } from './to-double';
import { stringToFloat } from './to-float';
import { stringToInteger } from './to-integer';
import { stringToList } from './to-list';
import { stringToLong } from './to-long';
import { stringToLowerCase } from './to-lower-case';
import { stringToSet } from './to-set';
import { stringToShort } from './to-short';
import { stringToUpperCase } from './to-upper-case';
import { stringTokenize } from './tokenize';
import { stringTr } from './tr';
import { stringTranslateEscapes } from './translate-escapes';
import { stringTrim } from './trim';
import { stringUncapitalize } from './uncapitalize';
import { stringValueOf } from './value-of';

export const stringMethods: readonly Method[] = [
  stringCapitalize,
  stringCenter,
  stringCharAt,
  stringChars,
  stringCodePointAt,
  stringCodePointBefore,
  stringCodePointCount,
  stringCollectReplacements,
  stringCompareTo,
  stringCompareToIgnoreCase,
  stringConcat,
  ...stringConstruct,
  stringContains,
  stringContentEquals,
  stringCopyValueOf,
  stringCount,
  stringDecodeBase64,
  stringDecodeHex,
  stringDenormalize,
  stringDrop,
  stringDropWhile,
  ...stringEachLine,
  stringEachMatch,
  stringEndsWith,
  stringEquals,
  stringEqualsIgnoreCase,
  stringExpand,
  stringExpandLine,
  ...stringFind,
  ...stringFindAll,
  ...stringFormat,
  stringFormatted,
  ...stringGetAt,
  stringGetBytes,
  stringGetChars,
  stringIndent,
  ...stringIndexOf,
  stringIntern,
  stringIsAllWhitespace,
  stringIsBigDecimal,
  stringIsBigInteger,
  stringIsBlank,
  stringIsCase,
  stringIsDouble,
  stringIsEmpty,
  stringIsFloat,
  stringIsInteger,
  stringIsLong,
  stringIsNumber,
  ...stringJoin,
  ...stringLastIndexOf,
  stringLeftShift,
  stringLength,
  stringLines,
  ...stringMatches,
  stringMinus,
  stringMultiply,
  stringNext,
  stringNormalize,
  stringNumberAwareCompareTo,
  stringPadLeft,
  stringPadRight,
  stringPlus,
  stringPrevious,
  stringReadLines,
  ...stringRegionMatches,
  stringRepeat,
  ...stringReplace,
  ...stringReplaceAll,
  ...stringReplaceFirst,
  stringReverse,
  stringSize,
  ...stringSplit,
  stringSplitEachLine,
  ...stringStartsWith,
  stringStrip,
  ...stringStripIndent,
  stringStripLeading,
  stringStripMargin,
  stringStripTrailing,
  stringSubSequence,
  stringSubstring,
  stringTake,
  stringTakeWhile,
  stringToBigDecimal,
  stringToBigInteger,
  stringToBoolean,
  stringToCharArray,
  stringToCharacter,
  stringToDouble,
  stringToFloat,
  stringToInteger,
  stringToList,
  stringToLong,
  stringToLowerCase,
  stringToSet,
  stringToShort,
  stringToUpperCase,
  stringTokenize,
  stringTr,
  stringTranslateEscapes,
  stringTrim,
  stringUncapitalize,
  stringValueOf,
];
