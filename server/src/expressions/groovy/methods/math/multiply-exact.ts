import { example } from '../../runtime/method';
import { exact } from './arithmetic';

export const mathMultiplyExact = exact('multiplyExact', 'The product; fails if it is too large.', (a, b) => a * b, [
  example('Math.multiplyExact(6, 7)', '42'),
]);
