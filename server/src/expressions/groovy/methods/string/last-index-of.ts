import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { needle } from './comparison';

export const stringLastIndexOf = method<string, [string]>({
  on: 'string',
  signature: 'int lastIndexOf(String text)',
  documentation: 'Where the text last occurs, -1 if it does not.',
  shape: numberShape,
  examples: [example("'abcabc'.lastIndexOf('b')", '4')],
  call: (s, [text]) => s.lastIndexOf(needle(text)),
});
