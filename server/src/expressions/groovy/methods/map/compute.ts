import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapGet } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { own } from './map-tools';

export const mapCompute = method<MapValue, [Value, Closure]>({
  on: 'map',
  signature: 'Object compute(Object key, Closure value)',
  documentation: 'Sets a key to what the closure makes of key and value.',
  shape: anyShape,
  examples: [example("[a: 1].compute('a') { k, v -> v + 1 }", '2')],
  call: (map, [key, make], m) => {
    m.mutates();
    const made = make.call([key, mapGet(map, key)]);
    if (made === null) own(map).delete(key);
    else own(map).set(key, made);
    return made;
  },
});
