import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { chars } from './characters';

export const stringReverse = method<string>({
  on: 'string',
  signature: 'String reverse()',
  documentation: 'The text backwards.',
  shape: stringShape,
  examples: [example("'abc'.reverse()", 'cba')],
  call: (s) => chars(s).reverse().join(''),
});
