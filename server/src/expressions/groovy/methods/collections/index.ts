import type { Method } from '../../runtime/method';
import { collectionsDisjoint } from './disjoint';
import { collectionsEmptyList } from './empty-list';
import { collectionsEmptyMap } from './empty-map';
import { collectionsEmptySet } from './empty-set';
import { collectionsFrequency } from './frequency';
import { collectionsMax } from './max';
import { collectionsMin } from './min';
import { collectionsNCopies } from './n-copies';
import { collectionsReverse } from './reverse';
import { collectionsShuffle } from './shuffle';
import { collectionsSingleton } from './singleton';
import { collectionsSingletonList } from './singleton-list';
import { collectionsSingletonMap } from './singleton-map';
import { collectionsSort } from './sort';
import { collectionsUnmodifiableList } from './unmodifiable-list';

export const collectionsMethods: readonly Method[] = [
  collectionsDisjoint,
  collectionsEmptyList,
  collectionsEmptyMap,
  collectionsEmptySet,
  collectionsFrequency,
  collectionsMax,
  collectionsMin,
  collectionsNCopies,
  collectionsReverse,
  collectionsShuffle,
  collectionsSingleton,
  collectionsSingletonList,
  collectionsSingletonMap,
  collectionsSort,
  collectionsUnmodifiableList,
];
