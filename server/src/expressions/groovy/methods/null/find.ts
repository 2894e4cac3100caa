import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const nullFind = method<null, [Closure?]>({
  on: 'null',
  signature: 'Object find(Closure condition?)',
  documentation: 'null.',
  shape: anyShape,
  examples: [example('null.find { it }', 'null')],
  call: () => null,
});
