import { mapShape } from '../../../kit/shape';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';
import { entriesOf, fromEntries } from './map-tools';

export const mapDropWhile = method<MapValue, [Closure]>({
  on: 'map',
  signature: 'Map dropWhile(Closure condition)',
  documentation: 'The entries from the first that does not meet the condition.',
  shape: mapShape,
  examples: [example('[a: 1, b: 2].dropWhile { it.value < 2 }', '[b:2]')],
  call: (map, [condition], m) => {
    const all = entriesOf(map);
    const start = all.findIndex((entry) => !accepts(condition, entry, m));
    return fromEntries(start < 0 ? [] : all.slice(start));
  },
});
