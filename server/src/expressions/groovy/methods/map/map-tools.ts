import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { type Closure, Entry } from '../../runtime/types';

/** A map the script made. Gives up at the data of the scope, which a preview must not change. */
export const own = (map: MapValue): Map<Value, Value> =>
  map instanceof Map ? (map as Map<Value, Value>) : giveUp('the data at hand would be changed');

/** The entries in the order of the map. */
export const entriesOf = (map: MapValue): Entry[] => mapEntries(map).map(([key, value]) => new Entry(key, value));

/** A map of these entries; the last of a key counts. */
export const fromEntries = (entries: readonly Entry[]): Map<Value, Value> =>
  new Map(entries.map(({ key, value }) => [key, value]));

/** A closure of two parameters gets key and value, any other the entry. */
export const onEntry = (closure: Closure, key: Value, value: Value): Value =>
  closure.parameters > 1 ? closure.call([key, value]) : closure.call([new Entry(key, value)]);
