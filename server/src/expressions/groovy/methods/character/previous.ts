import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Char } from '../../runtime/types';

export const characterPrevious = method<Char>({
  on: 'char',
  signature: 'Character previous()',
  documentation: 'The character before it.',
  shape: anyShape,
  examples: [example("('b' as char).previous()", 'a')],
  call: (c) => new Char(String.fromCharCode(c.value.charCodeAt(0) - 1)),
});
