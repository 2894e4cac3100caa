import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { ClassRef } from '../../runtime/types';

export const classGetName = method<ClassRef>({
  on: 'java.lang.Class',
  signature: 'String getName()',
  documentation: 'The name with its package.',
  shape: stringShape,
  examples: [example("'a'.getClass().getName()", 'java.lang.String')],
  call: (c) => c.qualifiedName,
});
