import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringDenormalize = method<string>({
  on: 'string',
  signature: 'String denormalize()',
  documentation: 'The text with the line breaks of the server (Linux).',
  shape: stringShape,
  examples: [example("'a\\r\\nb'.denormalize().length()", '3')],
  call: (s) => s.replace(/\r\n?/g, '\n'),
});
