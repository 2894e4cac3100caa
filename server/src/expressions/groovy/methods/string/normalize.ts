import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringNormalize = method<string>({
  on: 'string',
  signature: 'String normalize()',
  documentation: 'The text with \\n as its only line break.',
  shape: stringShape,
  examples: [example("'a\\r\\nb'.normalize().length()", '3')],
  call: (s) => s.replace(/\r\n?/g, '\n'),
});
