import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, mapGet, mapHas } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { changeable, value } from './changeable';

export const mapGetMethod = [
  method<MapValue, [Value]>({
    on: 'map',
    signature: 'Object get(Object key)',
    documentation: "The value of a key, null if it is missing. The way to keys such as '@odata.nextLink'.",
    shape: value,
    examples: [example("[a:1].get('a')", '1')],
    call: (m, [key]) => mapGet(m, key),
  }),
  method<MapValue, [Value, Value]>({
    on: 'map',
    signature: 'Object get(Object key, Object default)',
    documentation: 'The value of a key, or the default, which is then also stored.',
    shape: anyShape,
    examples: [example("[a:1].get('b','d')", 'd')],
    call: (m, [key, otherwise], machine) => {
      if (mapHas(m, key)) return mapGet(m, key);
      machine.mutates();
      changeable(m).set(key, otherwise);
      return otherwise;
    },
  }),
];
