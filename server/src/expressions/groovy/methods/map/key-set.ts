import { listShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { JavaSet } from '../../runtime/types';

export const mapKeySet = method<MapValue>({
  on: 'map',
  signature: 'List keySet()',
  documentation: 'The keys.',
  shape: listShape,
  examples: [example('[a:1].keySet()', '[a]')],
  call: (m) => JavaSet.from(mapEntries(m).map(([key]) => key)) as JavaSet,
});
