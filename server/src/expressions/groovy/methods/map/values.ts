import { listShape } from '../../../kit/shape';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapValues = method<MapValue>({
  on: 'map',
  signature: 'List values()',
  documentation: 'The values.',
  shape: listShape,
  examples: [example('[a:1].values()', '[1]')],
  call: (m) => mapEntries(m).map(([, item]) => item),
});
