import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { OptionalValue } from '../../runtime/stream';

export const optionalIsPresent = method<OptionalValue>({
  on: 'java.util.Optional',
  signature: 'boolean isPresent()',
  documentation: 'Whether there is a value.',
  shape: booleanShape,
  examples: [example("Optional.of('a').isPresent()", 'true')],
  call: (o) => o.held !== null,
});
