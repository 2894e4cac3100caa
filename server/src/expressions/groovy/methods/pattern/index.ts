import type { Method } from '../../runtime/method';
import { patternCompile } from './compile';
import { patternFind } from './find';
import { patternGetAt } from './get-at';
import { patternGetCount } from './get-count';
import { patternMatcher } from './matcher';
import { patternMatches } from './matches';
import { patternPattern } from './pattern';
import { patternQuote } from './quote';
import { patternSize } from './size';
import { patternToString } from './to-string';

export const patternMethods: readonly Method[] = [
  patternCompile,
  patternFind,
  patternGetAt,
  patternGetCount,
  patternMatcher,
  ...patternMatches,
  patternPattern,
  patternQuote,
  patternSize,
  patternToString,
];
