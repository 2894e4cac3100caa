import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { substring } from './characters';

export const stringSubstring = method<string, [number, number?]>({
  on: 'string',
  signature: 'String substring(int beginIndex, int endIndex?)',
  documentation: 'The part from beginIndex to before endIndex. Fails if the text is shorter.',
  shape: stringShape,
  examples: [example("'abc'.substring(1)", 'bc'), example("'abc'.substring(0,2)", 'ab')],
  call: (s, [begin, end]) => substring(s, begin, end ?? s.length),
});
