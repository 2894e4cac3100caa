import { example } from '../../runtime/method';
import { double } from './arithmetic';

export const mathLog10 = double('log10', 'The logarithm to base 10.', Math.log10, [example('Math.log10(1000)', '3.0')]);
