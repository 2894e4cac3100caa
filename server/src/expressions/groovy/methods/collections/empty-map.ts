import { mapShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const collectionsEmptyMap = method({
  on: 'static java.util.Collections',
  signature: 'Map emptyMap()',
  documentation: 'An empty map.',
  shape: mapShape,
  examples: [example('Collections.emptyMap()', '[:]')],
  call: () => new Map(),
});
