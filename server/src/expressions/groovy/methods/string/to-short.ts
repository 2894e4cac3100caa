import { numberShape } from '../../../kit/shape';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { parseInteger } from '../../runtime/parse-number';

export const stringToShort = method<string>({
  on: 'string',
  signature: 'short toShort()',
  documentation: 'The text as a whole number of 16 bits. Fails if it is none.',
  shape: numberShape,
  examples: [example("'12'.toShort()", '12')],
  call: (s) => {
    const n = parseInteger(s.trim(), 32) as number;
    if (n < -32768 || n > 32767)
      throw new Failure('java.lang.NumberFormatException', `"${s}" does not fit into 16 bits.`);
    return n;
  },
});
