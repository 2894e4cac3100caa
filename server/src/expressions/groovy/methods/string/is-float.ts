import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { readDouble } from '../../runtime/parse-number';

export const stringIsFloat = method<string>({
  on: 'string',
  signature: 'boolean isFloat()',
  documentation: 'Whether it reads as a binary fraction.',
  shape: booleanShape,
  examples: [example("'1.5'.isFloat()", 'true')],
  call: (s) => readDouble(s) !== undefined,
});
