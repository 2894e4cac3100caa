import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { OptionalValue } from '../../runtime/stream';

export const optionalIsEmpty = method<OptionalValue>({
  on: 'java.util.Optional',
  signature: 'boolean isEmpty()',
  documentation: 'Whether there is no value (Java 11).',
  shape: booleanShape,
  examples: [example("Optional.of('a').isEmpty()", 'false')],
  call: (o) => o.held === null,
});
