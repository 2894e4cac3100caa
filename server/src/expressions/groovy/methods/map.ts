import { anyShape, booleanShape, listShape, mapShape, numberShape, type Shape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { compare, equals } from '../runtime/compare';
import { giveUp } from '../runtime/failure';
import { type MapValue, mapEntries, mapGet, mapHas, mapSize, toMap } from '../runtime/maps';
import { method } from '../runtime/method';
import { binary } from '../runtime/operators';
import { toText } from '../runtime/text';
import { type Closure, Entry, JavaSet } from '../runtime/types';
import { comparator } from './helpers';

const value = (receiver: Shape): Shape => ({ ...(receiver.element ?? anyShape), nullable: true });
const changeable = (map: MapValue): Map<Value, Value> =>
  map instanceof Map ? (map as Map<Value, Value>) : giveUp('the data at hand would be changed');

export const mapMethods = [
  method<MapValue>('map', 'size()', 'The number of keys.', numberShape, (m) => mapSize(m)),
  method<MapValue>('map', 'isEmpty()', 'Whether it has no keys.', booleanShape, (m) => mapSize(m) === 0),
  method<MapValue, [Value]>(
    'map',
    'get(Object key)',
    "The value of a key, null if it is missing. The way to keys such as '@odata.nextLink'.",
    value,
    (m, [key]) => mapGet(m, key),
  ),
  method<MapValue, [Value]>(
    'map',
    'getAt(Object key)',
    'The value of a key, null if it is missing.',
    value,
    (m, [key]) => mapGet(m, key),
  ),
  method<MapValue, [Value, Value]>(
    'map',
    'get(Object key, Object default)',
    'The value of a key, or the default, which is then also stored.',
    anyShape,
    (m, [key, otherwise], machine) => {
      if (mapHas(m, key)) return mapGet(m, key);
      machine.mutates();
      changeable(m).set(key, otherwise);
      return otherwise;
    },
  ),
  method<MapValue, [Value, Value]>(
    'map',
    'getOrDefault(Object key, Object default)',
    'The value of a key, or the default if it is missing.',
    anyShape,
    (m, [key, otherwise]) => (mapHas(m, key) ? mapGet(m, key) : otherwise),
  ),
  method<MapValue, [Value]>('map', 'containsKey(Object key)', 'Whether it has the key.', booleanShape, (m, [key]) =>
    mapHas(m, key),
  ),
  method<MapValue, [Value]>(
    'map',
    'containsValue(Object value)',
    'Whether a key has the value.',
    booleanShape,
    (m, [wanted]) => mapEntries(m).some(([, item]) => equals(item, wanted)),
  ),
  method<MapValue>(
    'map',
    'keySet()',
    'The keys.',
    listShape,
    (m) => JavaSet.from(mapEntries(m).map(([key]) => key)) as JavaSet,
  ),
  method<MapValue>('map', 'values()', 'The values.', listShape, (m) => mapEntries(m).map(([, item]) => item)),
  method<MapValue>(
    'map',
    'entrySet()',
    'The entries.',
    listShape,
    (m) => JavaSet.from(mapEntries(m).map(([key, item]) => new Entry(key, item))) as JavaSet,
  ),
  method<MapValue, [Value]>('map', 'plus(Map other)', 'A new map with the entries of both.', mapShape, (m, [other]) =>
    binary('+', m, other),
  ),
  method<MapValue, [Value[]]>(
    'map',
    'subMap(List keys)',
    'The entries with these keys.',
    mapShape,
    (m, [keys]) => new Map(keys.filter((key) => mapHas(m, key)).map((key) => [key, mapGet(m, key)])),
  ),
  method<MapValue, [Closure?]>(
    'map',
    'sort(Closure key?)',
    'The entries in order, as a new map.',
    mapShape,
    (m, [key]) => {
      const entries = mapEntries(m).map(([name, item]) => new Entry(name, item));
      const order =
        key === undefined ? (a: Value, b: Value) => compare((a as Entry).key, (b as Entry).key) : comparator(key);
      return new Map(entries.sort(order).map((entry) => [entry.key, entry.value]));
    },
  ),
  method<MapValue>('map', 'toMapString()', 'The map as text.', stringShape, (m) => toText(m)),
  method<MapValue>('map', 'asImmutable()', 'The same map, which can no longer be changed.', mapShape, (m) => m),
  method<MapValue, [Value, Value]>(
    'map',
    'put(Object key, Object value)',
    'Sets a key; returns the value before.',
    value,
    (m, [key, item], machine) => {
      machine.mutates();
      const before = mapGet(m, key);
      changeable(m).set(key, item);
      return before;
    },
  ),
  method<MapValue, [MapValue]>(
    'map',
    'putAll(Map other)',
    'Sets all keys of another map.',
    anyShape,
    (m, [other], machine) => {
      machine.mutates();
      for (const [key, item] of mapEntries(other)) changeable(m).set(key, item);
      return null;
    },
  ),
  method<MapValue, [Value]>(
    'map',
    'remove(Object key)',
    'Takes a key away; returns its value.',
    value,
    (m, [key], machine) => {
      machine.mutates();
      const before = mapGet(m, key);
      changeable(m).delete(key);
      return before;
    },
  ),
  method<MapValue>('map', 'clear()', 'Takes all keys away.', anyShape, (m, _args, machine) => {
    machine.mutates();
    changeable(m).clear();
    return null;
  }),
  method<Entry>('java.util.Map$Entry', 'getKey()', 'The key.', anyShape, (e) => e.key),
  method<Entry>('java.util.Map$Entry', 'getValue()', 'The value.', anyShape, (e) => e.value),
  ...['java.util.HashMap', 'java.util.LinkedHashMap'].map((name) =>
    method<Value, [MapValue?]>(`new ${name}`, 'new(Map entries?)', 'A new map.', mapShape, (_c, [entries]) =>
      entries === undefined ? new Map() : toMap(entries),
    ),
  ),
];
