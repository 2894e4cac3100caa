import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringLength = method<string>({
  on: 'string',
  signature: 'int length()',
  documentation: 'The number of characters.',
  shape: numberShape,
  examples: [example("'abc'.length()", '3')],
  call: (s) => s.length,
});
