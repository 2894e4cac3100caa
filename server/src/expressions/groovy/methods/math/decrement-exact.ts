import { example } from '../../runtime/method';
import { exactOfOne } from './arithmetic';

export const mathDecrementExact = exactOfOne('decrementExact', 'One less; fails if it is too small.', (n) => n - 1n, [
  example('Math.decrementExact(43)', '42'),
]);
