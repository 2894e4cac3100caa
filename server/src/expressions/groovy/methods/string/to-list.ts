import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { chars } from './characters';

export const stringToList = method<string>({
  on: 'string',
  signature: 'List toList()',
  documentation: 'The characters as a list.',
  shape: listShape,
  examples: [example("'abc'.toList()", '[a, b, c]')],
  call: (s) => chars(s),
});
