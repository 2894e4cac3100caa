import { example } from '../../runtime/method';
import { double } from './arithmetic';

export const mathLog = double('log', 'The natural logarithm.', Math.log, [example('Math.log(1)', '0.0')]);
