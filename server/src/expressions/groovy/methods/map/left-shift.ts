import { mapShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { own } from './map-tools';

export const mapLeftShift = method<MapValue, [MapValue]>({
  on: 'map',
  signature: 'Map leftShift(Map other)',
  documentation: 'Sets all keys of another map; returns the map.',
  shape: mapShape,
  examples: [example('[a: 1].leftShift(b: 2)', '[a:1, b:2]')],
  call: (map, [other], m) => {
    m.mutates();
    for (const [key, value] of mapEntries(other)) own(map).set(key, value);
    return map;
  },
});
