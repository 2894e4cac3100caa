import { example, method } from '../../runtime/method';
import { Char } from '../../runtime/types';
import { outOfText } from './characters';

export const stringCharAt = method<string, [number]>({
  on: 'string',
  signature: 'Object charAt(int index)',
  documentation: 'One character. It is no text: add .toString() before +.',
  shape: { type: 'any', nullable: false },
  examples: [example("'abc'.charAt(1)", 'b')],
  call: (s, [index]) => {
    if (index < 0 || index >= s.length) throw outOfText(index, index + 1, s.length);
    return new Char(s[index]!);
  },
});
