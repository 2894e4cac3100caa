import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { expandLine, rewrite } from './text-tools';

export const stringExpand = method<string, [number?]>({
  on: 'string',
  signature: 'String expand(int tabStop?)',
  documentation: 'Tabs as blanks.',
  shape: stringShape,
  examples: [example("'a\\tb'.expand(4)", 'a   b')],
  call: (s, [width]) => rewrite(s, (line) => expandLine(line, Math.max(1, width ?? 8))),
});
