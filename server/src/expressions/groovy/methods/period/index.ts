import type { Method } from '../../runtime/method';
import { periodBetweenMethod } from './between';
import { periodGetDays } from './get-days';
import { periodGetMonths } from './get-months';
import { periodGetYears } from './get-years';
import { periodOf } from './of';
import { periodOfDays } from './of-days';
import { periodOfMonths } from './of-months';
import { periodOfWeeks } from './of-weeks';
import { periodOfYears } from './of-years';
import { periodParse } from './parse';
import { periodToTotalMonths } from './to-total-months';

export const periodMethods: readonly Method[] = [
  periodBetweenMethod,
  periodGetDays,
  periodGetMonths,
  periodGetYears,
  periodOf,
  periodOfDays,
  periodOfMonths,
  periodOfWeeks,
  periodOfYears,
  periodParse,
  periodToTotalMonths,
];
