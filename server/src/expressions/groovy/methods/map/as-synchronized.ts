import { mapShape } from '../../../kit/shape';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapAsSynchronized = method<MapValue>({
  on: 'map',
  signature: 'Map asSynchronized()',
  documentation: 'The same map.',
  shape: mapShape,
  examples: [example('[a: 1].asSynchronized()', '[a:1]')],
  call: (map) => map,
});
