import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringPrevious = method<string>({
  on: 'string',
  signature: 'String previous()',
  documentation: 'The text with its last character moved one back.',
  shape: stringShape,
  examples: [example("'a'.previous()", '`')],
  call: (s) => s.slice(0, -1) + String.fromCharCode(s.charCodeAt(s.length - 1) - 1),
});
