import { anyShape } from '../../../kit/shape';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { changeable } from './changeable';

export const mapClear = method<MapValue>({
  on: 'map',
  signature: 'Object clear()',
  documentation: 'Takes all keys away.',
  shape: anyShape,
  examples: [example('[a: 1].with { clear(); it }', '[:]')],
  call: (m, _args, machine) => {
    machine.mutates();
    changeable(m).clear();
    return null;
  },
});
