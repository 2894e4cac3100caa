import { stringShape } from '../../../kit/shape';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

export const stringMultiply = method<string, [number]>({
  on: 'string',
  signature: 'String multiply(int count)',
  documentation: 'The text that many times.',
  shape: stringShape,
  examples: [example("'abc'.multiply(2)", 'abcabc')],
  call: (s, [count]) => repeat(s, count),
});

function repeat(text: string, count: number): string {
  if (count < 0)
    throw new Failure('java.lang.IllegalArgumentException', 'A text cannot be repeated a negative number of times.');
  if (text.length * count > 1_000_000) throw new Failure('java.lang.OutOfMemoryError', 'The text becomes too long.');
  return text.repeat(count);
}
