import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { callOn } from '../helpers';
import { entriesOf } from './map-tools';

export const mapGroupEntriesBy = method<MapValue, [Closure]>({
  on: 'map',
  signature: 'Map groupEntriesBy(Closure key)',
  documentation: 'A map from key to the entries that have it.',
  shape: mapShape,
  examples: [example('[a: 1, b: 1].groupEntriesBy { it.value }', '[1:[a=1, b=1]]')],
  call: (map, [key], m) => {
    const groups = new Map<Value, Value[]>();
    for (const entry of entriesOf(map)) {
      m.step();
      const under = callOn(key, entry);
      const group = groups.get(under);
      if (group === undefined) groups.set(under, [entry]);
      else group.push(entry);
    }
    return groups;
  },
});
