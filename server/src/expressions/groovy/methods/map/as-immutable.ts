import { mapShape } from '../../../kit/shape';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapAsImmutable = method<MapValue>({
  on: 'map',
  signature: 'Map asImmutable()',
  documentation: 'The same map, which can no longer be changed.',
  shape: mapShape,
  examples: [example('[a: 1].asImmutable()', '[a:1]')],
  call: (m) => m,
});
