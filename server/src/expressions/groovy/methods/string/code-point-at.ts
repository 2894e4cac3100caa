import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { outOfText } from './characters';

export const stringCodePointAt = method<string, [number]>({
  on: 'string',
  signature: 'int codePointAt(int index)',
  documentation: 'The character code.',
  shape: numberShape,
  examples: [example("'abc'.codePointAt(0)", '97')],
  call: (s, [index]) => {
    if (index < 0 || index >= s.length) throw outOfText(index, index + 1, s.length);
    return s.codePointAt(index)!;
  },
});
