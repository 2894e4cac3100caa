import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { own } from './map-tools';

export const mapPutAt = method<MapValue, [Value, Value]>({
  on: 'map',
  signature: 'Object putAt(Object key, Object value)',
  documentation: 'Sets a key.',
  shape: anyShape,
  examples: [example("[a: 1].with { putAt('b', 2); it }", '[a:1, b:2]')],
  call: (map, [key, value], m) => {
    m.mutates();
    own(map).set(key, value);
    return value;
  },
});
