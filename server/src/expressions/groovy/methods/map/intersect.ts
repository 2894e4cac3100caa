import { mapShape } from '../../../kit/shape';
import { equals } from '../../runtime/compare';
import { type MapValue, mapEntries, mapGet, mapHas } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapIntersect = method<MapValue, [MapValue]>({
  on: 'map',
  signature: 'Map intersect(Map other)',
  documentation: 'The entries that are in both.',
  shape: mapShape,
  examples: [example('[a: 1, b: 2].intersect([a: 1, b: 3])', '[a:1]')],
  call: (map, [other]) =>
    new Map(mapEntries(map).filter(([key, value]) => mapHas(other, key) && equals(mapGet(other, key), value))),
});
