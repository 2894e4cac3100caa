import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matcher } from '../../runtime/regex';
import type { PatternValue } from '../../runtime/types';
import { source } from './patterns';

type Written = string | PatternValue;

export const stringFindAll = method<string, [Written]>({
  on: 'string',
  signature: 'List findAll(Object regex)',
  documentation: 'Every match of the pattern.',
  shape: listShape,
  examples: [example("'a1b2'.findAll(/\\d/)", '[1, 2]')],
  call: (s, [regex]) => matcher(source(regex), s).map((found) => found[0]),
});
