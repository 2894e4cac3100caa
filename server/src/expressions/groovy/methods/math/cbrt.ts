import { example } from '../../runtime/method';
import { double } from './arithmetic';

export const mathCbrt = double('cbrt', 'The cube root.', Math.cbrt, [example('Math.cbrt(27)', '3.0')]);
