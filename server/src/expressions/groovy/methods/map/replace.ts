import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapGet, mapHas } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { own } from './map-tools';

export const mapReplace = method<MapValue, [Value, Value]>({
  on: 'map',
  signature: 'Object replace(Object key, Object value)',
  documentation: 'Sets a key that is there; returns the value before.',
  shape: anyShape,
  examples: [example("[a: 1].with { replace('b', 2); it }", '[a:1]')],
  call: (map, [key, value], m) => {
    m.mutates();
    const before = mapGet(map, key);
    if (mapHas(map, key)) own(map).set(key, value);
    return before;
  },
});
