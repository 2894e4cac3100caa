import { anyShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { type Closure, Entry } from '../../runtime/types';

export const mapForEach = method<MapValue, [Closure]>({
  on: 'map',
  signature: 'void forEach(Closure action)',
  documentation: 'Runs the closure on every key and value.',
  shape: anyShape,
  examples: [example('[a: 1].forEach { k, v -> k }', 'null')],
  call: (map, [action], m) => {
    for (const [key, value] of mapEntries(map)) {
      m.step();
      action.call(action.parameters > 1 ? [key, value] : [new Entry(key, value)]);
    }
    return null;
  },
});
