import { numberShape } from '../../../kit/shape';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { BigInteger } from '../../runtime/types';

export const stringToBigInteger = method<string>({
  on: 'string',
  signature: 'BigInteger toBigInteger()',
  documentation: 'The text as a whole number of any size. Fails if it is none.',
  shape: numberShape,
  examples: [example("'12345678901234567890'.toBigInteger() + 1", '12345678901234567891')],
  call: (s) => {
    const text = s.trim();
    if (!/^[+-]?\d+$/.test(text))
      throw new Failure('java.lang.NumberFormatException', `"${s}" is not a whole number, so this fails.`);
    return new BigInteger(BigInt(text.replace('+', '')));
  },
});
