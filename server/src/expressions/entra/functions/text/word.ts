import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { integerOf, textOf } from '../arguments';
import { reference } from '../sources';

export const word: EvaluatedFunction = {
  name: 'Word',
  parameters: [
    { name: 'String', type: 'Multi-valued Attribute', documentation: 'The text to take a word from.' },
    { name: 'WordNumber', type: 'Integer', documentation: 'Which word; the first one is 1.' },
    {
      name: 'delimiters',
      type: 'String',
      documentation: 'Characters, each of which separates words. Several in a row separate once.',
    },
  ],
  returns: 'String',
  documentation:
    'One word of a text. A number below 1, a text without a value and a text with fewer words give an empty text. Whether a text without any delimiter is one word is not clear from the documentation and unknown here.',
  examples: [
    { expression: 'Word("Ada Maria Obi", 2, " ")', result: '"Maria"' },
    { expression: 'Word("sales/emea-north", 3, "/-")', result: '"north"' },
    { expression: 'Word("Ada Obi", 5, " ")', result: '""', note: 'There is no fifth word.' },
  ],
  source: reference('Word'),
  shape: stringShape,
  call: (_context, value, wordNumber, delimiters) => {
    const number = integerOf(wordNumber, 'Word', 'WordNumber', 1);
    if (typeof number !== 'number') return number;
    const separators = textOf(delimiters, 'Word', 'delimiters');
    if (typeof separators !== 'string') return separators;
    if (value === null || number < 1) return '';
    const text = textOf(value, 'Word', 'String');
    if (typeof text !== 'string') return text;
    return nthWord(text, number, separators);
  },
};

function nthWord(text: string, number: number, separators: string): string | Unknown {
  let separated = false;
  let found = '';
  let count = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const atEnd = i === text.length;
    if (!atEnd && !separators.includes(text[i]!)) continue;
    separated ||= !atEnd;
    if (i > start && ++count === number) found = text.slice(start, i);
    start = i + 1;
  }
  if (!separated && number === 1 && text !== '')
    return new Unknown(
      'The text has none of the delimiters; whether Word then gives the whole text is not documented.',
    );
  return found;
}
