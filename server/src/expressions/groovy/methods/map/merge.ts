import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapGet } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { own } from './map-tools';

export const mapMerge = method<MapValue, [Value, Value, Closure]>({
  on: 'map',
  signature: 'Object merge(Object key, Object value, Closure combine)',
  documentation: 'Sets a key, or combines its value with the new one.',
  shape: anyShape,
  examples: [example("[a: 1].merge('a', 5) { x, y -> x + y }", '6')],
  call: (map, [key, value, combine], m) => {
    m.mutates();
    const before = mapGet(map, key);
    const made = before === null ? value : combine.call([before, value]);
    if (made === null) own(map).delete(key);
    else own(map).set(key, made);
    return made;
  },
});
