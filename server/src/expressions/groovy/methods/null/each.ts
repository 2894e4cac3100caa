import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const nullEach = method<null, [Closure?]>({
  on: 'null',
  signature: 'Object each(Closure action?)',
  documentation: 'null.',
  shape: anyShape,
  examples: [example('null.each { it }', 'null')],
  call: () => null,
});
