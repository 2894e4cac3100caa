import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { needle } from './comparison';

export const stringContains = method<string, [string]>({
  on: 'string',
  signature: 'boolean contains(String text)',
  documentation: 'Whether the text occurs in it. Case matters.',
  shape: booleanShape,
  examples: [example("'abc'.contains('b')", 'true')],
  call: (s, [text]) => s.includes(needle(text)),
});
