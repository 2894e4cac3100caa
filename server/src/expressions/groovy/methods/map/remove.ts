import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { type MapValue, mapGet, mapHas } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { changeable, value } from './changeable';
import { own } from './map-tools';

export const mapRemove = [
  method<MapValue, [Value, Value]>({
    on: 'map',
    signature: 'boolean remove(Object key, Object value)',
    documentation: 'Takes a key away if it has the value.',
    shape: booleanShape,
    examples: [example("[a: 1].remove('a', 2)", 'false')],
    call: (map, [key, value], m) => {
      m.mutates();
      if (!mapHas(map, key) || !equals(mapGet(map, key), value)) return false;
      own(map).delete(key);
      return true;
    },
  }),
  method<MapValue, [Value]>({
    on: 'map',
    signature: 'Object remove(Object key)',
    documentation: 'Takes a key away; returns its value.',
    shape: value,
    examples: [example("[a: 1, b: 2].with { remove('a'); it }", '[b:2]')],
    call: (m, [key], machine) => {
      machine.mutates();
      const before = mapGet(m, key);
      changeable(m).delete(key);
      return before;
    },
  }),
];
