import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const systemLineSeparator = method<Value>({
  on: 'static java.lang.System',
  signature: 'String lineSeparator()',
  documentation: 'The line break of the server (Linux).',
  shape: stringShape,
  examples: [example('System.lineSeparator().length()', '1')],
  call: () => '\n',
});
