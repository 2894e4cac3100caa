import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { parseDecimal } from '../../runtime/numbers';

export const stringToBigDecimal = method<string>({
  on: 'string',
  signature: 'Number toBigDecimal()',
  documentation: 'The text as a decimal. Fails if it is none.',
  shape: numberShape,
  examples: [example("'5.5'.toBigDecimal()", '5.5')],
  call: (s) => parseDecimal(s.trim()),
});
