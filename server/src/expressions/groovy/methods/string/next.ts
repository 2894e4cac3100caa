import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringNext = method<string>({
  on: 'string',
  signature: 'String next()',
  documentation: 'The text with its last character moved one on.',
  shape: stringShape,
  examples: [example("'a'.next()", 'b')],
  call: (s) => s.slice(0, -1) + String.fromCharCode(s.charCodeAt(s.length - 1) + 1),
});
