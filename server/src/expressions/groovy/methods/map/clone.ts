import { mapShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapClone = method<MapValue>({
  on: 'map',
  signature: 'Object clone()',
  documentation: 'A new map of the same entries.',
  shape: mapShape,
  examples: [example('[a: 1].clone()', '[a:1]')],
  call: (map) => new Map(mapEntries(map)),
});
