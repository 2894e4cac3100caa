import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';

export const characterCharValue = method<Char>({
  on: 'char',
  signature: 'char charValue()',
  documentation: 'The same character.',
  shape: anyShape,
  examples: [example("('a' as char).charValue()", 'a')],
  call: (c) => c,
});
