import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringIsEmpty = method<string>({
  on: 'string',
  signature: 'boolean isEmpty()',
  documentation: 'Whether it has no characters.',
  shape: booleanShape,
  examples: [example("''.isEmpty()", 'true')],
  call: (s) => s === '',
});
