import { example } from '../../runtime/method';
import { double } from './arithmetic';

export const mathExp = double('exp', 'e to the power of the number.', Math.exp, [example('Math.exp(0)', '1.0')]);
