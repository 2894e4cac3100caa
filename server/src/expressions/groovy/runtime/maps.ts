import { isRecord, ownEntry, type Value, type ValueRecord } from '../../kit/value';

/** A JSON object as it was read, or a map an expression made. */
export type MapValue = ValueRecord | ReadonlyMap<Value, Value>;

export function isMap(value: Value): value is MapValue {
  return value instanceof Map || isRecord(value);
}

export function mapGet(map: MapValue, key: Value): Value {
  if (map instanceof Map) return map.get(key) ?? null;
  return typeof key === 'string' ? (ownEntry(map as ValueRecord, key) ?? null) : null;
}

export function mapHas(map: MapValue, key: Value): boolean {
  return map instanceof Map ? map.has(key) : typeof key === 'string' && Object.hasOwn(map, key);
}

export function mapEntries(map: MapValue): [Value, Value][] {
  return map instanceof Map ? [...map.entries()] : Object.entries(map as ValueRecord);
}

export function mapSize(map: MapValue): number {
  return map instanceof Map ? map.size : Object.keys(map).length;
}

export function toMap(map: MapValue): Map<Value, Value> {
  return new Map(mapEntries(map));
}
