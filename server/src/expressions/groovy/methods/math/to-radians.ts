import { example } from '../../runtime/method';
import { double } from './arithmetic';

export const mathToRadians = double('toRadians', 'Degrees to radians.', (n) => n * (Math.PI / 180), [
  example('Math.toRadians(180)', '3.141592653589793'),
]);
