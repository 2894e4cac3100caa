import { example } from '../../runtime/method';
import { double } from './arithmetic';

export const mathFloor = double('floor', 'The next lower whole number, as a fraction (2.0).', Math.floor, [
  example('Math.floor(2.7)', '2.0'),
]);
