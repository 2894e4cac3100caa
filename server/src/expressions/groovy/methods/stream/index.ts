import type { Method } from '../../runtime/method';
import { streamAllMatch } from './all-match';
import { streamAnyMatch } from './any-match';
import { streamBoxed } from './boxed';
import { streamCollect } from './collect';
import { streamCount } from './count';
import { streamDistinct } from './distinct';
import { streamFilter } from './filter';
import { streamFindAny } from './find-any';
import { streamFindFirst } from './find-first';
import { streamFlatMap } from './flat-map';
import { streamForEach } from './for-each';
import { streamLimit } from './limit';
import { streamMap } from './map';
import { streamMapToInt } from './map-to-int';
import { streamMax } from './max';
import { streamMin } from './min';
import { streamNoneMatch } from './none-match';
import { streamOf } from './of';
import { streamReduce } from './reduce';
import { streamSkip } from './skip';
import { streamSorted } from './sorted';
import { streamSum } from './sum';
import { streamToArray } from './to-array';
import { streamToList } from './to-list';

export const streamMethods: readonly Method[] = [
  streamAllMatch,
  streamAnyMatch,
  streamBoxed,
  streamCollect,
  streamCount,
  streamDistinct,
  streamFilter,
  streamFindAny,
  streamFindFirst,
  streamFlatMap,
  streamForEach,
  streamLimit,
  streamMap,
  streamMapToInt,
  streamMax,
  streamMin,
  streamNoneMatch,
  streamOf,
  streamReduce,
  streamSkip,
  streamSorted,
  streamSum,
  streamToArray,
  streamToList,
];
