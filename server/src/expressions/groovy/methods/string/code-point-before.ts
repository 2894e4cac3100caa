import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { outside } from './text-tools';

export const stringCodePointBefore = method<string, [number]>({
  on: 'string',
  signature: 'int codePointBefore(int index)',
  documentation: 'The character code before a place.',
  shape: numberShape,
  examples: [example("'abc'.codePointBefore(1)", '97')],
  call: (s, [index]) => (index < 1 || index > s.length ? outside(s, index) : s.codePointAt(index - 1)!),
});
