import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringReadLines = method<string>({
  on: 'string',
  signature: 'List readLines()',
  documentation: 'The lines.',
  shape: listShape,
  examples: [example("'a\\nb'.readLines()", '[a, b]')],
  call: (s) => (s === '' ? [] : s.replace(/\r?\n$/, '').split(/\r\n|\n|\r/)),
});
