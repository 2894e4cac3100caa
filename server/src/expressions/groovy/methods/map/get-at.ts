import type { Value } from '../../../kit/value';
import { type MapValue, mapGet } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { value } from './changeable';

export const mapGetAt = method<MapValue, [Value]>({
  on: 'map',
  signature: 'Object getAt(Object key)',
  documentation: 'The value of a key, null if it is missing.',
  shape: value,
  examples: [example("[a: 1].getAt('a')", '1')],
  call: (m, [key]) => mapGet(m, key),
});
