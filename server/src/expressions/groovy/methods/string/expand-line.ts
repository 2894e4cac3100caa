import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { expandLine } from './text-tools';

export const stringExpandLine = method<string, [number]>({
  on: 'string',
  signature: 'String expandLine(int tabStop)',
  documentation: 'Tabs of one line as blanks.',
  shape: stringShape,
  examples: [example("'a\\tb'.expandLine(2)", 'a b')],
  call: (s, [width]) => expandLine(s, Math.max(1, width)),
});
