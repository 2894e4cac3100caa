import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringReverse = method<string>({
  on: 'string',
  signature: 'String reverse()',
  documentation: 'The text backwards.',
  shape: stringShape,
  examples: [example("'abc'.reverse()", 'cba')],
  // StringBuilder.reverse keeps the two halves of a character beyond U+FFFF in their order.
  call: (s) => [...s].reverse().join(''),
});
