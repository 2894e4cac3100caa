import { anyShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { changeable } from './changeable';

export const mapPutAll = method<MapValue, [MapValue]>({
  on: 'map',
  signature: 'Object putAll(Map other)',
  documentation: 'Sets all keys of another map.',
  shape: anyShape,
  examples: [example('[a: 1].with { putAll(b: 2); it }', '[a:1, b:2]')],
  call: (m, [other], machine) => {
    machine.mutates();
    for (const [key, item] of mapEntries(other)) changeable(m).set(key, item);
    return null;
  },
});
