import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { toInt } from './to-int';
import { toNum } from './to-num';

export const conversionFunctions: readonly EvaluatedFunction[] = [toInt, toNum];
