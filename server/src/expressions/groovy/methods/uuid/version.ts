import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { UuidValue } from '../../runtime/uuid';

export const uuidVersion = method<UuidValue>({
  on: 'java.util.UUID',
  signature: 'int version()',
  documentation: 'How it was made: 4 is random, 3 from a name.',
  shape: numberShape,
  examples: [example("UUID.nameUUIDFromBytes('a'.bytes).version()", '3')],
  call: (self) => Number.parseInt(self.id[14]!, 16),
});
