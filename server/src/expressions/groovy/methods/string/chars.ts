import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';

export const stringChars = method<string>({
  on: 'string',
  signature: 'List chars()',
  documentation: 'A stream of the character codes.',
  shape: anyShape,
  examples: [example("'ab'.chars().sum()", '195')],
  call: (s) => new StreamValue(Array.from({ length: s.length }, (_none, i) => s.charCodeAt(i))),
});
