import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { UuidValue } from '../../runtime/uuid';
import { half } from './bits';

export const uuidGetMostSignificantBits = method<UuidValue>({
  on: 'java.util.UUID',
  signature: 'long getMostSignificantBits()',
  documentation: 'The first half as a number.',
  shape: numberShape,
  examples: [example("UUID.fromString('0-0-1-0-2').getMostSignificantBits()", '1')],
  call: (self) => half(self, 0),
});
