import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';

export const writableToString = method<Instance>({
  on: 'groovy.lang.Writable',
  signature: 'String toString()',
  documentation: 'The text.',
  shape: stringShape,
  examples: [example("'ab'.bytes.encodeBase64().toString()", 'YWI=')],
  call: (self) => self.state,
});
