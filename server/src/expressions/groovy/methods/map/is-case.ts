import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapGet } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapIsCase = method<MapValue, [Value]>({
  on: 'map',
  signature: 'boolean isCase(Object key)',
  documentation: 'Whether the value of the key is true (as in switch).',
  shape: booleanShape,
  examples: [example("[a: 1].isCase('a')", 'true')],
  call: (map, [key]) => {
    const value = mapGet(map, key);
    return value !== null && value !== false && value !== 0 && value !== '';
  },
});
