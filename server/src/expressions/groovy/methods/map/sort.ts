import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { type Closure, Entry } from '../../runtime/types';
import { comparator } from '../helpers';

export const mapSort = method<MapValue, [Closure?]>({
  on: 'map',
  signature: 'Map sort(Closure key?)',
  documentation: 'The entries in order, as a new map.',
  shape: mapShape,
  examples: [example('[b:1,a:2].sort()', '[a:2, b:1]')],
  call: (m, [key]) => {
    const entries = mapEntries(m).map(([name, item]) => new Entry(name, item));
    const order =
      key === undefined ? (a: Value, b: Value) => compare((a as Entry).key, (b as Entry).key) : comparator(key);
    return new Map(entries.sort(order).map((entry) => [entry.key, entry.value]));
  },
});
