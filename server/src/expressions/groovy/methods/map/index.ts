import type { Method } from '../../runtime/method';
import { mapAsImmutable } from './as-immutable';
import { mapAsSynchronized } from './as-synchronized';
import { mapClear } from './clear';
import { mapClone } from './clone';
import { mapCollectMany } from './collect-many';
import { mapCompute } from './compute';
import { mapComputeIfAbsent } from './compute-if-absent';
import { mapComputeIfPresent } from './compute-if-present';
import { mapConstruct } from './construct';
import { mapContainsKey } from './contains-key';
import { mapContainsValue } from './contains-value';
import { mapCountBy } from './count-by';
import { mapDrop } from './drop';
import { mapDropWhile } from './drop-while';
import { mapEntrySet } from './entry-set';
import { mapFindResults } from './find-results';
import { mapForEach } from './for-each';
import { mapGetMethod } from './get';
import { mapGetAt } from './get-at';
import { mapGetKey } from './get-key';
import { mapGetOrDefault } from './get-or-default';
import { mapGetValue } from './get-value';
import { mapGroupEntriesBy } from './group-entries-by';
import { mapIntersect } from './intersect';
import { mapIsCase } from './is-case';
import { mapIsEmpty } from './is-empty';
import { mapKeySet } from './key-set';
import { mapLeftShift } from './left-shift';
import { mapMerge } from './merge';
import { mapMinus } from './minus';
import { mapPlus } from './plus';
import { mapPut } from './put';
import { mapPutAll } from './put-all';
import { mapPutAt } from './put-at';
import { mapPutIfAbsent } from './put-if-absent';
import { mapRemove } from './remove';
import { mapReplace } from './replace';
import { mapReplaceAll } from './replace-all';
import { mapReverseEach } from './reverse-each';
import { mapSizeMethod } from './size';
import { mapSort } from './sort';
import { mapSubMap } from './sub-map';
import { mapTake } from './take';
import { mapTakeWhile } from './take-while';
import { mapToMapString } from './to-map-string';
import { mapToSorted } from './to-sorted';
import { mapToString } from './to-string';
import { mapValues } from './values';
import { mapWithDefault } from './with-default';

export const mapMethods: readonly Method[] = [
  mapAsImmutable,
  mapAsSynchronized,
  mapClear,
  mapClone,
  mapCollectMany,
  mapCompute,
  mapComputeIfAbsent,
  mapComputeIfPresent,
  ...mapConstruct,
  mapContainsKey,
  mapContainsValue,
  mapCountBy,
  mapDrop,
  mapDropWhile,
  mapEntrySet,
  mapFindResults,
  mapForEach,
  ...mapGetMethod,
  mapGetAt,
  mapGetKey,
  mapGetOrDefault,
  mapGetValue,
  mapGroupEntriesBy,
  mapIntersect,
  mapIsCase,
  mapIsEmpty,
  mapKeySet,
  mapLeftShift,
  mapMerge,
  mapMinus,
  mapPlus,
  mapPut,
  mapPutAll,
  mapPutAt,
  mapPutIfAbsent,
  ...mapRemove,
  mapReplace,
  mapReplaceAll,
  mapReverseEach,
  mapSizeMethod,
  mapSort,
  ...mapSubMap,
  mapTake,
  mapTakeWhile,
  mapToMapString,
  ...mapToSorted,
  mapToString,
  mapValues,
  mapWithDefault,
];
