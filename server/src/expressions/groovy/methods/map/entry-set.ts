import { listShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { Entry, JavaSet } from '../../runtime/types';

export const mapEntrySet = method<MapValue>({
  on: 'map',
  signature: 'List entrySet()',
  documentation: 'The entries.',
  shape: listShape,
  examples: [example('[a:1].entrySet()', '[a=1]')],
  call: (m) => JavaSet.from(mapEntries(m).map(([key, item]) => new Entry(key, item))) as JavaSet,
});
