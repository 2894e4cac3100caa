import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';

export const uuidRandomUuid = method<Value>({
  on: 'static java.util.UUID',
  signature: 'UUID randomUUID()',
  documentation: 'A new random UUID, different each time.',
  shape: anyShape,
  examples: [],
  call: () => giveUp('a random UUID is different each time'),
});
