import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const collectionsEmptyList = method({
  on: 'static java.util.Collections',
  signature: 'List emptyList()',
  documentation: 'An empty list.',
  shape: listShape,
  examples: [example('Collections.emptyList()', '[]')],
  call: () => [],
});
