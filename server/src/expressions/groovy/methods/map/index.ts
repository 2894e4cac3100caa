import type { Method } from '../../runtime/method';
import { mapAsImmutable } from './as-immutable';
import { mapClear } from './clear';
import { mapConstruct } from './construct';
import { mapContainsKey } from './contains-key';
import { mapContainsValue } from './contains-value';
import { mapEntrySet } from './entry-set';
import { mapGetMethod } from './get';
import { mapGetAt } from './get-at';
import { mapGetKey } from './get-key';
import { mapGetOrDefault } from './get-or-default';
import { mapGetValue } from './get-value';
import { mapIsEmpty } from './is-empty';
import { mapKeySet } from './key-set';
import { mapPlus } from './plus';
import { mapPut } from './put';
import { mapPutAll } from './put-all';
import { mapRemove } from './remove';
import { mapSizeMethod } from './size';
import { mapSort } from './sort';
import { mapSubMap } from './sub-map';
import { mapToMapString } from './to-map-string';
import { mapValues } from './values';

export const mapMethods: readonly Method[] = [
  mapAsImmutable,
  mapClear,
  ...mapConstruct,
  mapContainsKey,
  mapContainsValue,
  mapEntrySet,
  ...mapGetMethod,
  mapGetAt,
  mapGetKey,
  mapGetOrDefault,
  mapGetValue,
  mapIsEmpty,
  mapKeySet,
  mapPlus,
  mapPut,
  mapPutAll,
  mapRemove,
  mapSizeMethod,
  mapSort,
  mapSubMap,
  mapToMapString,
  mapValues,
];
