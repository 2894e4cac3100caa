import type { Method } from '../../runtime/method';
import { numberAbs } from './abs';
import { numberByteValue } from './byte-value';
import { numberCompareTo } from './compare-to';
import { numberConstruct } from './construct';
import { numberDiv } from './div';
import { numberDoubleValue } from './double-value';
import { numberDownto } from './downto';
import { numberEquals } from './equals';
import { numberIntValue } from './int-value';
import { numberIntdiv } from './intdiv';
import { numberLongValue } from './long-value';
import { numberMinus } from './minus';
import { numberMod } from './mod';
import { numberMultiply } from './multiply';
import { numberNext } from './next';
import { numberParseDouble } from './parse-double';
import { numberParseFloat } from './parse-float';
import { numberParseInt } from './parse-int';
import { numberParseLong } from './parse-long';
import { numberPlus } from './plus';
import { numberPower } from './power';
import { numberPrevious } from './previous';
import { numberRound } from './round';
import { numberSetScale } from './set-scale';
import { numberStep } from './step';
import { numberTimes } from './times';
import { numberToBigDecimal } from './to-big-decimal';
import { numberToDouble } from './to-double';
import { numberToHexString } from './to-hex-string';
import { numberToInteger } from './to-integer';
import { numberToLong } from './to-long';
import { numberToString } from './to-string';
import { numberUpto } from './upto';
import { numberValueOf } from './value-of';

export const numberMethods: readonly Method[] = [
  numberAbs,
  numberByteValue,
  numberCompareTo,
  ...numberConstruct,
  numberDiv,
  numberDoubleValue,
  numberDownto,
  numberEquals,
  numberIntValue,
  numberIntdiv,
  numberLongValue,
  numberMinus,
  numberMod,
  numberMultiply,
  numberNext,
  numberParseDouble,
  numberParseFloat,
  numberParseInt,
  numberParseLong,
  numberPlus,
  numberPower,
  numberPrevious,
  numberRound,
  numberSetScale,
  numberStep,
  numberTimes,
  numberToBigDecimal,
  numberToDouble,
  numberToHexString,
  numberToInteger,
  numberToLong,
  ...numberToString,
  numberUpto,
  ...numberValueOf,
];
