import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapGet, mapHas } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapGetOrDefault = method<MapValue, [Value, Value]>({
  on: 'map',
  signature: 'Object getOrDefault(Object key, Object default)',
  documentation: 'The value of a key, or the default if it is missing.',
  shape: anyShape,
  examples: [example("[a:1].getOrDefault('b','d')", 'd')],
  call: (m, [key, otherwise]) => (mapHas(m, key) ? mapGet(m, key) : otherwise),
});
