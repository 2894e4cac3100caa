import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapGet, mapHas } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapSubMap = [
  method<MapValue, Value[]>({
    on: 'map',
    signature: 'Map subMap(Object... keys)',
    documentation: 'The entries with these keys.',
    shape: mapShape,
    examples: [example("[a: 1, b: 2].subMap('b', 'c')", '[b:2]')],
    call: (map, keys) => new Map(keys.filter((key) => mapHas(map, key)).map((key) => [key, mapGet(map, key)])),
  }),
  method<MapValue, [Value[]]>({
    on: 'map',
    signature: 'Map subMap(List keys)',
    documentation: 'The entries with these keys.',
    shape: mapShape,
    examples: [example("[a:1,b:2].subMap(['a'])", '[a:1]')],
    call: (m, [keys]) => new Map(keys.filter((key) => mapHas(m, key)).map((key) => [key, mapGet(m, key)])),
  }),
];
