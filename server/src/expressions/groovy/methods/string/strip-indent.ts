import { stringShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { indentOf, linesOf, rewrite, strip } from './text-tools';

const stripBy = (text: string, width: number): string =>
  width <= 0
    ? text
    : rewrite(text, (line) => line.slice(Math.min(width, indentOf(line) < width ? line.length : width)));

export const stringStripIndent = [
  method<string>({
    on: 'string',
    signature: 'String stripIndent()',
    documentation: 'Every line without the white space that all lines begin with.',
    shape: stringShape,
    examples: [example("'  a\\n    b'.stripIndent()", 'a\n  b')],
    call: (s) => {
      if (/[ \t\n\r]$/.test(s) || /[ \t][\r\n]/.test(s))
        return giveUp('Java 15 and older Groovy treat blanks at the end of lines differently');
      const widths = linesOf(s)
        .filter((line) => strip(line, true, true) !== '')
        .map(indentOf);
      return stripBy(s, widths.length === 0 ? 0 : Math.min(...widths));
    },
  }),
  method<string, [number]>({
    on: 'string',
    signature: 'String stripIndent(int width)',
    documentation: 'Every line without so many characters of its beginning.',
    shape: stringShape,
    examples: [example("'    a\\n  b'.stripIndent(2)", '  a\nb')],
    call: (s, [width]) => stripBy(s, width),
  }),
];
