import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringTake = method<string, [number]>({
  on: 'string',
  signature: 'String take(int count)',
  documentation: 'The first characters; all of them if the text is shorter.',
  shape: stringShape,
  examples: [example("'abc'.take(2)", 'ab')],
  call: (s, [count]) => s.slice(0, Math.max(0, count)),
});
