import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { indentOf, rewrite } from './text-tools';

export const stringStripMargin = method<string, [string?]>({
  on: 'string',
  signature: 'String stripMargin(String margin?)',
  documentation: 'Every line without what stands before the margin character, | if none is given.',
  shape: stringShape,
  examples: [example("'a\\n  |b'.stripMargin()", 'a\nb')],
  call: (s, [margin]) => {
    const mark = margin === undefined || margin === '' ? '|' : margin[0]!;
    return rewrite(s, (line) => {
      const at = indentOf(line);
      return line[at] === mark ? line.slice(at + 1) : line;
    });
  },
});
