import { example } from '../../runtime/method';
import { double } from './arithmetic';

export const mathSqrt = double('sqrt', 'The square root.', Math.sqrt, [example('Math.sqrt(16)', '4.0')]);
