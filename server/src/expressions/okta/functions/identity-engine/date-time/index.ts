import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { minusDaysMethod } from './minus-days';
import { minusHoursMethod } from './minus-hours';
import { minusMinutesMethod } from './minus-minutes';
import { minusSecondsMethod } from './minus-seconds';
import { plusDaysMethod } from './plus-days';
import { plusHoursMethod } from './plus-hours';
import { plusMinutesMethod } from './plus-minutes';
import { plusSecondsMethod } from './plus-seconds';
import { toStringMethod } from './to-string';
import { toUnixMethod } from './to-unix';
import { toWindowsMethod } from './to-windows';
import { toZoneMethod } from './to-zone';
import { withinDaysMethod } from './within-days';
import { withinHoursMethod } from './within-hours';
import { withinMinutesMethod } from './within-minutes';
import { withinSecondsMethod } from './within-seconds';

export const dateTimeMethods: readonly EvaluatedFunction[] = [
  minusDaysMethod,
  minusHoursMethod,
  minusMinutesMethod,
  minusSecondsMethod,
  plusDaysMethod,
  plusHoursMethod,
  plusMinutesMethod,
  plusSecondsMethod,
  withinDaysMethod,
  withinHoursMethod,
  withinMinutesMethod,
  withinSecondsMethod,
  toStringMethod,
  toUnixMethod,
  toWindowsMethod,
  toZoneMethod,
];
