import { mapShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapDrop = method<MapValue, [number]>({
  on: 'map',
  signature: 'Map drop(int count)',
  documentation: 'The map without its first entries.',
  shape: mapShape,
  examples: [example('[a: 1, b: 2].drop(1)', '[b:2]')],
  call: (map, [count]) => new Map(mapEntries(map).slice(Math.max(0, count))),
});
