import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { readDouble } from '../../runtime/parse-number';

export const stringIsDouble = method<string>({
  on: 'string',
  signature: 'boolean isDouble()',
  documentation: 'Whether it reads as a binary fraction.',
  shape: booleanShape,
  examples: [example("'1.5'.isDouble()", 'true'), example("'x'.isDouble()", 'false')],
  call: (s) => readDouble(s) !== undefined,
});
