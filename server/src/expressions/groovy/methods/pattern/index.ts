import type { Method } from '../../runtime/method';
import { patternFind } from './find';
import { patternGetAt } from './get-at';
import { patternGetCount } from './get-count';
import { patternMatches } from './matches';
import { patternSize } from './size';

export const patternMethods: readonly Method[] = [
  patternFind,
  patternGetAt,
  patternGetCount,
  patternMatches,
  patternSize,
];
