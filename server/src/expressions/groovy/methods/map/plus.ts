import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { binary } from '../../runtime/operators';

export const mapPlus = method<MapValue, [Value]>({
  on: 'map',
  signature: 'Map plus(Map other)',
  documentation: 'A new map with the entries of both.',
  shape: mapShape,
  examples: [example('[a:1].plus([b:2])', '[a:1, b:2]')],
  call: (m, [other]) => binary('+', m, other),
});
