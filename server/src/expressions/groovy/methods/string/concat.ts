import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { required } from '../helpers';

export const stringConcat = method<string, [string]>({
  on: 'string',
  signature: 'String concat(String text)',
  documentation: 'Both texts, one after the other.',
  shape: stringShape,
  examples: [example("'abc'.concat('d')", 'abcd')],
  call: (s, [text]) => s + required(text, 'The text to add'),
});
