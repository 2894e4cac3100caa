import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { OptionalValue } from '../../runtime/stream';

export const optionalEmpty = method({
  on: 'static java.util.Optional',
  signature: 'Optional empty()',
  documentation: 'An Optional without a value.',
  shape: anyShape,
  examples: [example('Optional.empty().isPresent()', 'false')],
  call: () => new OptionalValue(null),
});
