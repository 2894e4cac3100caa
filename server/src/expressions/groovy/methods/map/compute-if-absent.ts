import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapGet } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { own } from './map-tools';

export const mapComputeIfAbsent = method<MapValue, [Value, Closure]>({
  on: 'map',
  signature: 'Object computeIfAbsent(Object key, Closure value)',
  documentation: 'The value of a key; a missing one is made by the closure and stored.',
  shape: anyShape,
  examples: [example("[a: 1].computeIfAbsent('b') { it + 1 }", 'b1')],
  call: (map, [key, make], m) => {
    const before = mapGet(map, key);
    if (before !== null) return before;
    m.mutates();
    const made = make.call([key]);
    if (made !== null) own(map).set(key, made);
    return made;
  },
});
