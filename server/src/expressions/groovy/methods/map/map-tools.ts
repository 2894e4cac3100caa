import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { type Closure, Entry } from '../../runtime/types';

export const own = (map: MapValue): Map<Value, Value> =>
  map instanceof Map ? (map as Map<Value, Value>) : giveUp('the data at hand would be changed');

export const entriesOf = (map: MapValue): Entry[] => mapEntries(map).map(([key, value]) => new Entry(key, value));

export const fromEntries = (entries: readonly Entry[]): Map<Value, Value> =>
  new Map(entries.map(({ key, value }) => [key, value]));

export const onEntry = (closure: Closure, key: Value, value: Value): Value =>
  closure.parameters > 1 ? closure.call([key, value]) : closure.call([new Entry(key, value)]);
