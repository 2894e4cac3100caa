import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { substring } from './characters';

export const stringSubSequence = method<string, [number, number]>({
  on: 'string',
  signature: 'String subSequence(int beginIndex, int endIndex)',
  documentation: 'The part from beginIndex to before endIndex.',
  shape: stringShape,
  examples: [example("'abc'.subSequence(0,2)", 'ab')],
  call: (s, [begin, end]) => substring(s, begin, end),
});
