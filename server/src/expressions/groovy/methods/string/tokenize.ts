import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { chars } from './characters';

export const stringTokenize = method<string, [string?]>({
  on: 'string',
  signature: 'List tokenize(String delimiters?)',
  documentation: 'The parts between the delimiter characters, without empty ones.',
  shape: listShape,
  examples: [example("'a b'.tokenize()", '[a, b]')],
  call: (s, [delimiters]) => {
    const set = new Set(delimiters ?? ' \t\n\r\f');
    const parts: string[] = [];
    let part = '';
    for (const c of chars(s)) {
      if (!set.has(c)) part += c;
      else if (part !== '') {
        parts.push(part);
        part = '';
      }
    }
    return part === '' ? parts : [...parts, part];
  },
});
