import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapGet } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { own } from './map-tools';

export const mapComputeIfPresent = method<MapValue, [Value, Closure]>({
  on: 'map',
  signature: 'Object computeIfPresent(Object key, Closure value)',
  documentation: 'Replaces the value of a key that is there.',
  shape: anyShape,
  examples: [example("[a: 1].computeIfPresent('a') { k, v -> v + 1 }", '2')],
  call: (map, [key, make], m) => {
    const before = mapGet(map, key);
    if (before === null) return null;
    m.mutates();
    const made = make.call([key, before]);
    if (made === null) own(map).delete(key);
    else own(map).set(key, made);
    return made;
  },
});
