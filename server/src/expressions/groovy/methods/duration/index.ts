import type { Method } from '../../runtime/method';
import { durationAbs } from './abs';
import { durationBetween } from './between';
import { durationGetSeconds } from './get-seconds';
import { durationIsNegative } from './is-negative';
import { durationIsZero } from './is-zero';
import { durationNegated } from './negated';
import { durationOf } from './of';
import { durationOfMillis } from './of-millis';
import { durationParse } from './parse';
import { durationTo } from './to';
import { durationToMillis } from './to-millis';

export const durationMethods: readonly Method[] = [
  durationAbs,
  durationBetween,
  durationGetSeconds,
  durationIsNegative,
  durationIsZero,
  durationNegated,
  ...durationOf,
  durationOfMillis,
  durationParse,
  ...durationTo,
  durationToMillis,
];
