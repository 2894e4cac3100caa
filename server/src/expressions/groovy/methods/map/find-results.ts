import { listShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { onEntry } from './map-tools';

export const mapFindResults = method<MapValue, [Closure]>({
  on: 'map',
  signature: 'List findResults(Closure change)',
  documentation: 'The results that are not null.',
  shape: listShape,
  examples: [example('[a: 1, b: 2].findResults { k, v -> v > 1 ? k : null }', '[b]')],
  call: (map, [change], m) =>
    mapEntries(map)
      .map(([key, value]) => {
        m.step();
        return onEntry(change, key, value);
      })
      .filter((made) => made !== null),
});
