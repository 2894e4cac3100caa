import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringCount = method<string, [string]>({
  on: 'string',
  signature: 'int count(String part)',
  documentation: 'How often the part occurs.',
  shape: numberShape,
  examples: [example("'a-b'.count('-')", '1')],
  call: (s, [part]) => s.split(part).length - 1,
});
