import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { JavaSet } from '../../runtime/types';

export const collectionsEmptySet = method({
  on: 'static java.util.Collections',
  signature: 'Set emptySet()',
  documentation: 'An empty set.',
  shape: listShape,
  examples: [example('Collections.emptySet()', '[]')],
  call: () => new JavaSet(),
});
