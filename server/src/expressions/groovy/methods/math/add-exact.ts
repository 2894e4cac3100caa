import { example } from '../../runtime/method';
import { exact } from './arithmetic';

export const mathAddExact = exact('addExact', 'The sum; fails if it is too large.', (a, b) => a + b, [
  example('Math.addExact(1, 100)', '101'),
]);
