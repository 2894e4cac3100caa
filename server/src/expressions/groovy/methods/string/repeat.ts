import { stringShape } from '../../../kit/shape';
import { Failure, giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

export const stringRepeat = method<string, [number]>({
  on: 'string',
  signature: 'String repeat(int count)',
  documentation: 'The text that many times (Java 11).',
  shape: stringShape,
  examples: [example("'ab'.repeat(3)", 'ababab')],
  call: (s, [count]) => repeated(s, count),
});

function repeated(text: string, count: number): string {
  if (count < 0)
    throw new Failure('java.lang.IllegalArgumentException', 'A text cannot be repeated a negative number of times.');
  return text.length * count > 1_000_000 ? giveUp('the text becomes too long') : text.repeat(count);
}
