import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { parseDouble } from '../../runtime/parse-number';

export const stringToFloat = method<string>({
  on: 'string',
  signature: 'Number toFloat()',
  documentation: 'The text as a binary fraction. Fails if it is none.',
  shape: numberShape,
  examples: [example("'5.5'.toFloat()", '5.5')],
  call: (s) => parseDouble(s, 'java.lang.Float'),
});
