import { example } from '../../runtime/method';
import { double } from './arithmetic';

export const mathCeil = double('ceil', 'The next higher whole number, as a fraction (3.0).', Math.ceil, [
  example('Math.ceil(2.1)', '3.0'),
]);
