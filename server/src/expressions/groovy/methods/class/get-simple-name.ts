import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { ClassRef } from '../../runtime/types';

export const classGetSimpleName = method<ClassRef>({
  on: 'java.lang.Class',
  signature: 'String getSimpleName()',
  documentation: 'The name without its package.',
  shape: stringShape,
  examples: [example("'a'.getClass().getSimpleName()", 'String')],
  call: (c) => c.simpleName,
});
