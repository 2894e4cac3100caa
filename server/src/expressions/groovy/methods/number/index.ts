import type { Method } from '../../runtime/method';
import { numberAbs } from './abs';
import { numberAdd } from './add';
import { numberAnd } from './and';
import { numberBitCount } from './bit-count';
import { numberBitLength } from './bit-length';
import { numberByteValue } from './byte-value';
import { numberCompare } from './compare';
import { numberCompareTo } from './compare-to';
import { numberConstruct } from './construct';
import { numberDiv } from './div';
import { numberDivide } from './divide';
import { numberDoubleValue } from './double-value';
import { numberDownto } from './downto';
import { numberEquals } from './equals';
import { numberFloatValue } from './float-value';
import { numberGcd } from './gcd';
import { numberIntValue } from './int-value';
import { numberIntValueExact } from './int-value-exact';
import { numberIntdiv } from './intdiv';
import { numberIsInfinite } from './is-infinite';
import { numberIsNaN } from './is-na-n';
import { numberLeftShift } from './left-shift';
import { numberLongValue } from './long-value';
import { numberLongValueExact } from './long-value-exact';
import { numberMax } from './max';
import { numberMin } from './min';
import { numberMinus } from './minus';
import { numberMod } from './mod';
import { numberMovePointLeft } from './move-point-left';
import { numberMovePointRight } from './move-point-right';
import { numberMultiply } from './multiply';
import { numberNegate } from './negate';
import { numberNext } from './next';
import { numberOr } from './or';
import { numberParseDouble } from './parse-double';
import { numberParseFloat } from './parse-float';
import { numberParseInt } from './parse-int';
import { numberParseLong } from './parse-long';
import { numberPlus } from './plus';
import { numberPow } from './pow';
import { numberPower } from './power';
import { numberPrecision } from './precision';
import { numberPrevious } from './previous';
import { numberRemainder } from './remainder';
import { numberReverse } from './reverse';
import { numberRightShift } from './right-shift';
import { numberRound } from './round';
import { numberScale } from './scale';
import { numberSetScale } from './set-scale';
import { numberShortValue } from './short-value';
import { numberSignum } from './signum';
import { numberStep } from './step';
import { numberStripTrailingZeros } from './strip-trailing-zeros';
import { numberSubtract } from './subtract';
import { numberSum } from './sum';
import { numberTimes } from './times';
import { numberToBigDecimal } from './to-big-decimal';
import { numberToBigInteger } from './to-big-integer';
import { numberToBinaryString } from './to-binary-string';
import { numberToDouble } from './to-double';
import { numberToFloat } from './to-float';
import { numberToHexString } from './to-hex-string';
import { numberToInteger } from './to-integer';
import { numberToLong } from './to-long';
import { numberToOctalString } from './to-octal-string';
import { numberToPlainString } from './to-plain-string';
import { numberToString } from './to-string';
import { numberTrunc } from './trunc';
import { numberUnaryMinus } from './unary-minus';
import { numberUnaryPlus } from './unary-plus';
import { numberUnscaledValue } from './unscaled-value';
import { numberUpto } from './upto';
import { numberValueOf } from './value-of';
import { numberXor } from './xor';

export const numberMethods: readonly Method[] = [
  numberAbs,
  numberAdd,
  numberAnd,
  numberBitCount,
  numberBitLength,
  numberByteValue,
  ...numberCompare,
  numberCompareTo,
  ...numberConstruct,
  numberDiv,
  ...numberDivide,
  numberDoubleValue,
  numberDownto,
  numberEquals,
  numberFloatValue,
  numberGcd,
  numberIntValue,
  numberIntValueExact,
  numberIntdiv,
  numberIsInfinite,
  ...numberIsNaN,
  numberLeftShift,
  numberLongValue,
  numberLongValueExact,
  ...numberMax,
  ...numberMin,
  numberMinus,
  numberMod,
  numberMovePointLeft,
  numberMovePointRight,
  numberMultiply,
  numberNegate,
  numberNext,
  numberOr,
  numberParseDouble,
  numberParseFloat,
  ...numberParseInt,
  ...numberParseLong,
  numberPlus,
  numberPow,
  numberPower,
  numberPrecision,
  numberPrevious,
  numberRemainder,
  numberReverse,
  numberRightShift,
  numberRound,
  numberScale,
  ...numberSetScale,
  numberShortValue,
  ...numberSignum,
  numberStep,
  numberStripTrailingZeros,
  numberSubtract,
  numberSum,
  numberTimes,
  numberToBigDecimal,
  numberToBigInteger,
  numberToBinaryString,
  numberToDouble,
  numberToFloat,
  ...numberToHexString,
  numberToInteger,
  numberToLong,
  numberToOctalString,
  numberToPlainString,
  ...numberToString,
  ...numberTrunc,
  numberUnaryMinus,
  numberUnaryPlus,
  numberUnscaledValue,
  numberUpto,
  ...numberValueOf,
  numberXor,
];
