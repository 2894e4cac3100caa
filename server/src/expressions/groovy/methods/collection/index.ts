import type { Method } from '../../runtime/method';
import { collectionAny } from './any';
import { collectionCollect } from './collect';
import { collectionCollectEntries } from './collect-entries';
import { collectionCount } from './count';
import { collectionEach } from './each';
import { collectionEachWithIndex } from './each-with-index';
import { collectionEvery } from './every';
import { collectionFind } from './find';
import { collectionFindAll } from './find-all';
import { collectionFindResult } from './find-result';
import { collectionGroupBy } from './group-by';
import { collectionInject } from './inject';
import { collectionMax } from './max';
import { collectionMin } from './min';

export const collectionMethods: readonly Method[] = [
  ...collectionAny,
  ...collectionCollect,
  ...collectionCollectEntries,
  ...collectionCount,
  ...collectionEach,
  ...collectionEachWithIndex,
  ...collectionEvery,
  ...collectionFind,
  ...collectionFindAll,
  ...collectionFindResult,
  ...collectionGroupBy,
  ...collectionInject,
  ...collectionMax,
  ...collectionMin,
];
