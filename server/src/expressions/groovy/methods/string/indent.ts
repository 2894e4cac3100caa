import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { indentOf, linesOf } from './text-tools';

export const stringIndent = method<string, [number]>({
  on: 'string',
  signature: 'String indent(int count)',
  documentation: 'Every line moved in (Java 12); ends with a line break.',
  shape: stringShape,
  examples: [example("'a'.indent(2).length()", '4')],
  call: (s, [count]) =>
    s === ''
      ? ''
      : `${linesOf(s)
          .map((line) => (count >= 0 ? ' '.repeat(count) + line : line.slice(Math.min(-count, indentOf(line)))))
          .join('\n')}\n`,
});
