import type { Value } from '../../../kit/value';
import { type MapValue, mapGet } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { changeable, value } from './changeable';

export const mapRemove = method<MapValue, [Value]>({
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
});
