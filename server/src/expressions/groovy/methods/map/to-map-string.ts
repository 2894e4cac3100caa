import { stringShape } from '../../../kit/shape';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

export const mapToMapString = method<MapValue>({
  on: 'map',
  signature: 'String toMapString()',
  documentation: 'The map as text.',
  shape: stringShape,
  examples: [example('[a:1].toMapString()', '[a:1]')],
  call: (m) => toText(m),
});
