import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';

export const characterValueOf = method<Value, [Char]>({
  on: 'static java.lang.Character',
  signature: 'Character valueOf(char character)',
  documentation: 'The character.',
  shape: anyShape,
  examples: [example("Character.valueOf('a' as char)", 'a')],
  call: (_c, [c]) => c,
});
