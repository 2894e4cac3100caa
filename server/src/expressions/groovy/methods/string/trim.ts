import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringTrim = method<string>({
  on: 'string',
  signature: 'String trim()',
  documentation: 'The text without white space at both ends.',
  shape: stringShape,
  examples: [example("' a b '.trim()", 'a b')],
  call: (s) => trimmed(s),
});

/** java.lang.String.trim: every character up to the blank goes. A loop, for a pattern would look from every blank. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return text.slice(start, end);
}
