import { mapShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapTake = method<MapValue, [number]>({
  on: 'map',
  signature: 'Map take(int count)',
  documentation: 'The first entries.',
  shape: mapShape,
  examples: [example('[a: 1, b: 2].take(1)', '[a:1]')],
  call: (map, [count]) => new Map(mapEntries(map).slice(0, Math.max(0, count))),
});
