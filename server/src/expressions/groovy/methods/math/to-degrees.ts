import { example } from '../../runtime/method';
import { double } from './arithmetic';

export const mathToDegrees = double('toDegrees', 'Radians to degrees.', (n) => n * (180 / Math.PI), [
  example('Math.toDegrees(Math.PI)', '180.0'),
]);
