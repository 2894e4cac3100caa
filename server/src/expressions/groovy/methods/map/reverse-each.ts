import { mapShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { onEntry } from './map-tools';

export const mapReverseEach = method<MapValue, [Closure]>({
  on: 'map',
  signature: 'Map reverseEach(Closure action)',
  documentation: 'Runs the closure on every entry from the last; returns the same.',
  shape: mapShape,
  examples: [example('[a: 1].reverseEach { it }', '[a:1]')],
  call: (map, [action], m) => {
    for (const [key, value] of mapEntries(map).reverse()) {
      m.step();
      onEntry(action, key, value);
    }
    return map;
  },
});
