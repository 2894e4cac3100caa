import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';
import { linesOf } from './text-tools';

export const stringLines = method<string>({
  on: 'string',
  signature: 'List lines()',
  documentation: 'A stream of the lines (Java 11).',
  shape: anyShape,
  examples: [example("'a\\nb'.lines().count()", '2')],
  call: (s) => new StreamValue(linesOf(s)),
});
