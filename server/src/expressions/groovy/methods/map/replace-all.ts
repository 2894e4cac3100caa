import { anyShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { own } from './map-tools';

export const mapReplaceAll = method<MapValue, [Closure]>({
  on: 'map',
  signature: 'void replaceAll(Closure change)',
  documentation: 'Replaces every value by what the closure makes of key and value.',
  shape: anyShape,
  examples: [example('[a: 1].with { replaceAll { k, v -> v + 1 }; it }', '[a:2]')],
  call: (map, [change], m) => {
    m.mutates();
    for (const [key, value] of mapEntries(map)) {
      m.step();
      own(map).set(key, change.call([key, value]));
    }
    return null;
  },
});
