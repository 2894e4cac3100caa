import { listShape } from '../../../kit/shape';
import { hashSet } from '../../runtime/hash-order';
import { example, method } from '../../runtime/method';
import { chars } from './characters';

export const stringToSet = method<string>({
  on: 'string',
  signature: 'List toSet()',
  documentation: 'The different characters.',
  shape: listShape,
  examples: [example("'aabb'.toSet()", '[a, b]')],
  call: (s) => hashSet([...new Set(chars(s))], s.length),
});
