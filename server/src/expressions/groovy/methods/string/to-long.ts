import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { parseInteger } from '../../runtime/parse-number';

export const stringToLong = method<string>({
  on: 'string',
  signature: 'long toLong()',
  documentation: 'The text as a whole number of 64 bits. Fails if it is none.',
  shape: numberShape,
  examples: [example("'5'.toLong()", '5')],
  call: (s) => parseInteger(s.trim(), 64),
});
