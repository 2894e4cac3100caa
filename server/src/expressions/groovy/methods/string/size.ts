import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringSize = method<string>({
  on: 'string',
  signature: 'int size()',
  documentation: 'The number of characters.',
  shape: numberShape,
  examples: [example("'abc'.size()", '3')],
  call: (s) => s.length,
});
