import type { Method } from '../../runtime/method';
import { arraysAsList } from './as-list';
import { arraysCopyOfRange } from './copy-of-range';
import { arraysEquals } from './equals';
import { arraysStream } from './stream';
import { arraysToString } from './to-string';

export const arraysMethods: readonly Method[] = [
  arraysAsList,
  arraysCopyOfRange,
  arraysEquals,
  arraysStream,
  arraysToString,
];
