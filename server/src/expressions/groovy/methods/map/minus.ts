import { mapShape } from '../../../kit/shape';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { binary } from '../../runtime/operators';

export const mapMinus = method<MapValue, [MapValue]>({
  on: 'map',
  signature: 'Map minus(Map other)',
  documentation: 'A new map without the entries of another.',
  shape: mapShape,
  examples: [example('[a: 1, b: 2].minus(a: 1)', '[b:2]')],
  call: (map, [other]) => binary('-', map, other),
});
