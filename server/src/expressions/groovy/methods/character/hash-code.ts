import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';

export const characterHashCode = method<Char>({
  on: 'char',
  signature: 'int hashCode()',
  documentation: 'The character code.',
  shape: numberShape,
  examples: [example("'a'.charAt(0).hashCode()", '97')],
  call: (c) => c.value.charCodeAt(0),
});
