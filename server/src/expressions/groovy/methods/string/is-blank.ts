import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringIsBlank = method<string>({
  on: 'string',
  signature: 'boolean isBlank()',
  documentation: 'Whether it has nothing but white space (Java 11).',
  shape: booleanShape,
  examples: [example("'abc'.isBlank()", 'false')],
  call: (s) => s.trim() === '',
});
