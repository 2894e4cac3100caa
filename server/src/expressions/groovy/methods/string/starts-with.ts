import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { needle } from './comparison';

export const stringStartsWith = method<string, [string]>({
  on: 'string',
  signature: 'boolean startsWith(String prefix)',
  documentation: 'Whether it begins with the prefix.',
  shape: booleanShape,
  examples: [example("'abc'.startsWith('a')", 'true')],
  call: (s, [prefix]) => s.startsWith(needle(prefix)),
});
