import { booleanShape } from '../../../kit/shape';
import { type MapValue, mapSize } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapIsEmpty = method<MapValue>({
  on: 'map',
  signature: 'boolean isEmpty()',
  documentation: 'Whether it has no keys.',
  shape: booleanShape,
  examples: [example('[:].isEmpty()', 'true')],
  call: (m) => mapSize(m) === 0,
});
