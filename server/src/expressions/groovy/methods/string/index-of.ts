import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { needle } from './comparison';

export const stringIndexOf = [
  method<string, [string, number?]>({
    on: 'string',
    signature: 'int indexOf(String text, int from?)',
    documentation: 'Where the text first occurs, -1 if it does not.',
    shape: numberShape,
    examples: [example("'abc'.indexOf(98)", '1'), example("'abcabc'.indexOf('b',2)", '4')],
    call: (s, [text, from]) => s.indexOf(needle(text), from),
  }),
  method<string, [number, number?]>({
    on: 'string',
    signature: 'int indexOf(int character, int from?)',
    documentation: 'Where the character first occurs, -1 if it does not.',
    shape: numberShape,
    examples: [example("'abc'.indexOf(98)", '1'), example("'abcabc'.indexOf('b',2)", '4')],
    call: (s, [text, from]) => s.indexOf(needle(text), from),
  }),
];
