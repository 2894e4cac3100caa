import type { Method } from '../../runtime/method';
import { rangeContainsWithinBounds } from './contains-within-bounds';
import { rangeGetFrom } from './get-from';
import { rangeGetTo } from './get-to';
import { rangeIsReverse } from './is-reverse';
import { rangeStep } from './step';

export const rangeMethods: readonly Method[] = [
  rangeContainsWithinBounds,
  rangeGetFrom,
  rangeGetTo,
  rangeIsReverse,
  rangeStep,
];
