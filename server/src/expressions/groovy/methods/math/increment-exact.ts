import { example } from '../../runtime/method';
import { exactOfOne } from './arithmetic';

export const mathIncrementExact = exactOfOne('incrementExact', 'One more; fails if it is too large.', (n) => n + 1n, [
  example('Math.incrementExact(41)', '42'),
]);
