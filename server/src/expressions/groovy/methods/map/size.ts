import { numberShape } from '../../../kit/shape';
import { type MapValue, mapSize } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapSizeMethod = method<MapValue>({
  on: 'map',
  signature: 'int size()',
  documentation: 'The number of keys.',
  shape: numberShape,
  examples: [example('[:].size()', '0')],
  call: (m) => mapSize(m),
});
