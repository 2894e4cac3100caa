import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const nullAny = method<null, [Closure?]>({
  on: 'null',
  signature: 'boolean any(Closure condition?)',
  documentation: 'false.',
  shape: booleanShape,
  examples: [example('null.any { it }', 'false')],
  call: () => false,
});
