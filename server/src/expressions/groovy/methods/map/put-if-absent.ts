import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapGet } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { own } from './map-tools';

export const mapPutIfAbsent = method<MapValue, [Value, Value]>({
  on: 'map',
  signature: 'Object putIfAbsent(Object key, Object value)',
  documentation: 'Sets a key that is missing; returns the value before.',
  shape: anyShape,
  examples: [example("[a: 1].with { putIfAbsent('b', 2); it }", '[a:1, b:2]')],
  call: (map, [key, value], m) => {
    m.mutates();
    const before = mapGet(map, key);
    if (before === null) own(map).set(key, value);
    return before;
  },
});
