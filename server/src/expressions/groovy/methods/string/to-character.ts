import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Char } from '../../runtime/types';
import { outside } from './text-tools';

export const stringToCharacter = method<string>({
  on: 'string',
  signature: 'Character toCharacter()',
  documentation: 'The first character.',
  shape: anyShape,
  examples: [example("'abc'.toCharacter()", 'a')],
  call: (s) => (s === '' ? outside(s, 0) : new Char(s[0]!)),
});
