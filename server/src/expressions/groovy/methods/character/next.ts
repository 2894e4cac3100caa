import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Char } from '../../runtime/types';

export const characterNext = method<Char>({
  on: 'char',
  signature: 'Character next()',
  documentation: 'The character behind it.',
  shape: anyShape,
  examples: [example("('a' as char).next()", 'b')],
  call: (c) => new Char(String.fromCharCode(c.value.charCodeAt(0) + 1)),
});
