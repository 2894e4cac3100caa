import { example } from '../../runtime/method';
import { exactOfOne } from './arithmetic';

export const mathNegateExact = exactOfOne('negateExact', 'The number with the other sign.', (n) => -n, [
  example('Math.negateExact(5)', '-5'),
]);
