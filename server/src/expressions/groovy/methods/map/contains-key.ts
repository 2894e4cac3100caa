import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapHas } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapContainsKey = method<MapValue, [Value]>({
  on: 'map',
  signature: 'boolean containsKey(Object key)',
  documentation: 'Whether it has the key.',
  shape: booleanShape,
  examples: [example("[a:1].containsKey('a')", 'true')],
  call: (m, [key]) => mapHas(m, key),
});
