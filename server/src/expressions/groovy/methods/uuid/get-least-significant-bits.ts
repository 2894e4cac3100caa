import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { UuidValue } from '../../runtime/uuid';
import { half } from './bits';

export const uuidGetLeastSignificantBits = method<UuidValue>({
  on: 'java.util.UUID',
  signature: 'long getLeastSignificantBits()',
  documentation: 'The second half as a number.',
  shape: numberShape,
  examples: [example("UUID.fromString('0-0-1-0-2').getLeastSignificantBits()", '2')],
  call: (self) => half(self, 1),
});
