import type { Value } from '../../../kit/value';
import { type MapValue, mapGet } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { changeable, value } from './changeable';

export const mapPut = method<MapValue, [Value, Value]>({
  on: 'map',
  signature: 'Object put(Object key, Object value)',
  documentation: 'Sets a key; returns the value before.',
  shape: value,
  examples: [example("[a: 1].with { put('b', 2); it }", '[a:1, b:2]')],
  call: (m, [key, item], machine) => {
    machine.mutates();
    const before = mapGet(m, key);
    changeable(m).set(key, item);
    return before;
  },
});
