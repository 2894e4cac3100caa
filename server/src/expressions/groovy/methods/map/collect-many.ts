import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { onEntry } from './map-tools';

export const mapCollectMany = method<MapValue, [Closure]>({
  on: 'map',
  signature: 'List collectMany(Closure change)',
  documentation: 'The lists the closure returns, in one.',
  shape: listShape,
  examples: [example('[a: 1].collectMany { k, v -> [k, v] }', '[a, 1]')],
  call: (map, [change], m) =>
    mapEntries(map).flatMap(([key, value]) => {
      m.step();
      const made = onEntry(change, key, value);
      return Array.isArray(made) ? (made as Value[]) : giveUp('the closure returns no list');
    }),
});
