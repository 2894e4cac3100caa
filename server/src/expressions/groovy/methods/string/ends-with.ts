import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { needle } from './comparison';

export const stringEndsWith = method<string, [string]>({
  on: 'string',
  signature: 'boolean endsWith(String suffix)',
  documentation: 'Whether it ends with the suffix.',
  shape: booleanShape,
  examples: [example("'abc'.endsWith('c')", 'true')],
  call: (s, [suffix]) => s.endsWith(needle(suffix)),
});
