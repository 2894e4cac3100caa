import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { required } from '../helpers';
import { needle } from './comparison';

export const stringLastIndexOf = [
  method<string, [string, number]>({
    on: 'string',
    signature: 'int lastIndexOf(String text, int from)',
    documentation: 'Where the text last begins at or before a place, -1 if nowhere.',
    shape: numberShape,
    examples: [example("'abab'.lastIndexOf('ab', 1)", '0')],
    call: (s, [text, from]) => (from < 0 ? -1 : s.lastIndexOf(required(text, 'The text to look for'), from)),
  }),
  method<string, [number]>({
    on: 'string',
    signature: 'int lastIndexOf(int character)',
    documentation: 'Where the character last occurs, -1 if it does not.',
    shape: numberShape,
    examples: [example("'abab'.lastIndexOf(97)", '2')],
    call: (s, [code]) => s.lastIndexOf(String.fromCodePoint(code)),
  }),
  method<string, [string]>({
    on: 'string',
    signature: 'int lastIndexOf(String text)',
    documentation: 'Where the text last occurs, -1 if it does not.',
    shape: numberShape,
    examples: [example("'abcabc'.lastIndexOf('b')", '4')],
    call: (s, [text]) => s.lastIndexOf(needle(text)),
  }),
];
