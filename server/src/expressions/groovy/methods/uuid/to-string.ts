import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { UuidValue } from '../../runtime/uuid';

export const uuidToString = method<UuidValue>({
  on: 'java.util.UUID',
  signature: 'String toString()',
  documentation: 'The UUID as text, in lower case.',
  shape: stringShape,
  examples: [example("UUID.fromString('0-0-0-0-1').toString()", '00000000-0000-0000-0000-000000000001')],
  call: (self) => self.id,
});
