import { example } from '../../runtime/method';
import { exact } from './arithmetic';

export const mathSubtractExact = exact('subtractExact', 'The difference; fails if it is too large.', (a, b) => a - b, [
  example('Math.subtractExact(5, 7)', '-2'),
]);
