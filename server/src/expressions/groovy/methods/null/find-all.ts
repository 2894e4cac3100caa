import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const nullFindAll = method<null, [Closure?]>({
  on: 'null',
  signature: 'Object findAll(Closure condition?)',
  documentation: 'An empty list.',
  shape: anyShape,
  examples: [example('[null,1].findAll()', '[1]')],
  call: () => [],
});
