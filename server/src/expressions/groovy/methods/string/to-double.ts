import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { parseDouble } from '../../runtime/parse-number';

export const stringToDouble = method<string>({
  on: 'string',
  signature: 'Number toDouble()',
  documentation: 'The text as a binary fraction. Fails if it is none.',
  shape: numberShape,
  examples: [example("'5.5'.toDouble()", '5.5')],
  call: (s) => parseDouble(s),
});
