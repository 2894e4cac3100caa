import { isRecord, ownEntry, type Value, type ValueRecord } from '../../kit/value';

/** A JSON object as it was read, or a map an expression made. */
export type MapValue = ValueRecord | ReadonlyMap<Value, Value>;

/** A map the script made, or an object of the scope. */
export function isMap(value: Value): value is MapValue {
  return value instanceof Map || isRecord(value);
}

/** The value of a key; null when there is none, as in Java. */
export function mapGet(map: MapValue, key: Value): Value {
  if (map instanceof Map) return map.get(key) ?? null;
  return typeof key === 'string' ? (ownEntry(map as ValueRecord, key) ?? null) : null;
}

/** Whether the map has the key, whatever its value is. */
export function mapHas(map: MapValue, key: Value): boolean {
  return map instanceof Map ? map.has(key) : typeof key === 'string' && Object.hasOwn(map, key);
}

/** Keys and values in the order of the map. */
export function mapEntries(map: MapValue): [Value, Value][] {
  return map instanceof Map ? [...map.entries()] : Object.entries(map as ValueRecord);
}

/** How many entries the map has. */
export function mapSize(map: MapValue): number {
  return map instanceof Map ? map.size : Object.keys(map).length;
}

/** A copy that may be changed. */
export function toMap(map: MapValue): Map<Value, Value> {
  return new Map(mapEntries(map));
}
