import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringPadRight = method<string, [number, string?]>({
  on: 'string',
  signature: 'String padRight(int width, String padding?)',
  documentation: 'The text, filled up on the right.',
  shape: stringShape,
  examples: [example("'abc'.padRight(5,'-')", 'abc--')],
  call: (s, [width, padding]) => s.padEnd(width, padding ?? ' '),
});
