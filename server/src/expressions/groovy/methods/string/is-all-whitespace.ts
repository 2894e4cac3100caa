import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringIsAllWhitespace = method<string>({
  on: 'string',
  signature: 'boolean isAllWhitespace()',
  documentation: 'Whether it has nothing but white space.',
  shape: booleanShape,
  examples: [example("' '.isAllWhitespace()", 'true')],
  call: (s) => s.trim() === '',
});
