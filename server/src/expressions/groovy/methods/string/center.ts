import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringCenter = method<string, [number, string?]>({
  on: 'string',
  signature: 'String center(int width, String padding?)',
  documentation: 'The text in the middle, filled up on both sides.',
  shape: stringShape,
  examples: [example("'abc'.center(7,'*')", '**abc**')],
  call: (s, [width, padding]) =>
    s.padStart(s.length + Math.floor(Math.max(0, width - s.length) / 2), padding ?? ' ').padEnd(width, padding ?? ' '),
});
