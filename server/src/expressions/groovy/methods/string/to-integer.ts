import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { parseInteger } from '../../runtime/parse-number';

export const stringToInteger = method<string>({
  on: 'string',
  signature: 'int toInteger()',
  documentation: 'The text as a whole number of 32 bits. Fails if it is none.',
  shape: numberShape,
  examples: [example("'5'.toInteger()", '5')],
  call: (s) => parseInteger(s.trim(), 32),
});
