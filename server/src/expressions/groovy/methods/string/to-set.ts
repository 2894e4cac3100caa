import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { JavaSet } from '../../runtime/types';
import { chars } from './characters';

export const stringToSet = method<string>({
  on: 'string',
  signature: 'List toSet()',
  documentation: 'The different characters.',
  shape: listShape,
  examples: [example("'aabb'.toSet()", '[a, b]')],
  call: (s) => JavaSet.from(new Set(chars(s))) as JavaSet,
});
