import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { UuidValue } from '../../runtime/uuid';
import { required } from '../helpers';

export const uuidFromString = method<Value, [string]>({
  on: 'static java.util.UUID',
  signature: 'UUID fromString(String text)',
  documentation: 'The UUID of a text. Fails if it is none.',
  shape: anyShape,
  examples: [
    example("UUID.fromString('123E4567-e89b-12d3-a456-426614174000')", '123e4567-e89b-12d3-a456-426614174000'),
  ],
  call: (_c, [text]) => UuidValue.parse(required(text, 'The text')),
});
