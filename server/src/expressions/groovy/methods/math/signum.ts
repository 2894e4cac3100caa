import { example } from '../../runtime/method';
import { double } from './arithmetic';

export const mathSignum = double('signum', '-1.0, 0.0 or 1.0.', Math.sign, [example('Math.signum(-4)', '-1.0')]);
