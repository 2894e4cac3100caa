import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';

export const jsonBuilderToString = method<Instance>({
  on: 'groovy.json.JsonBuilder',
  signature: 'String toString()',
  documentation: 'The JSON text.',
  shape: stringShape,
  examples: [example("new groovy.json.JsonBuilder('x').toString()", '"x"')],
  call: (self) => self.state,
});
