import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';

export const characterToString = method<Char>({
  on: 'char',
  signature: 'String toString()',
  documentation: 'The character as text.',
  shape: stringShape,
  examples: [example('5.toString()', '5')],
  call: (c) => c.value,
});
