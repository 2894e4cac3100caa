import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringPadLeft = method<string, [number, string?]>({
  on: 'string',
  signature: 'String padLeft(int width, String padding?)',
  documentation: 'The text, filled up on the left.',
  shape: stringShape,
  examples: [example("'abc'.padLeft(5)", '  abc'), example("'7'.padLeft(3,'0')", '007')],
  call: (s, [width, padding]) => s.padStart(width, padding ?? ' '),
});
