import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { onEntry } from './map-tools';

export const mapCountBy = method<MapValue, [Closure]>({
  on: 'map',
  signature: 'Map countBy(Closure key)',
  documentation: 'A map from key to how many entries have it.',
  shape: mapShape,
  examples: [example('[a: 1, b: 1].countBy { it.value }', '[1:2]')],
  call: (map, [key], m) => {
    const counts = new Map<Value, Value>();
    for (const [name, value] of mapEntries(map)) {
      m.step();
      const under = onEntry(key, name, value);
      counts.set(under, ((counts.get(under) as number | undefined) ?? 0) + 1);
    }
    return counts;
  },
});
