import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringDrop = method<string, [number]>({
  on: 'string',
  signature: 'String drop(int count)',
  documentation: 'The text without its first characters.',
  shape: stringShape,
  examples: [example("'abc'.drop(1)", 'bc')],
  call: (s, [count]) => s.slice(Math.max(0, count)),
});
