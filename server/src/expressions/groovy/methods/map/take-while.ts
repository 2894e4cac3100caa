import { mapShape } from '../../../kit/shape';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';
import { entriesOf, fromEntries } from './map-tools';

export const mapTakeWhile = method<MapValue, [Closure]>({
  on: 'map',
  signature: 'Map takeWhile(Closure condition)',
  documentation: 'The entries up to the first that does not meet the condition.',
  shape: mapShape,
  examples: [example('[a: 1, b: 2].takeWhile { it.value < 2 }', '[a:1]')],
  call: (map, [condition], m) => {
    const all = entriesOf(map);
    const end = all.findIndex((entry) => !accepts(condition, entry, m));
    return fromEntries(end < 0 ? all : all.slice(0, end));
  },
});
