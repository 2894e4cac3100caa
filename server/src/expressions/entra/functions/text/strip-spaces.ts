import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const stripSpaces: EvaluatedFunction = {
  name: 'StripSpaces',
  parameters: [{ name: 'source', key: 'source', type: 'String', documentation: 'The text to take the spaces from.' }],
  returns: 'String',
  documentation: 'Takes every space out of a text. Tabs, line breaks and no-break spaces stay.',
  examples: [{ expression: 'StripSpaces("Mary Ann van Dyk")', result: '"MaryAnnvanDyk"' }],
  source: reference('StripSpaces'),
  shape: stringShape,
  call: (_context, source) => {
    const text = textOf(source, 'StripSpaces', 'source');
    return typeof text === 'string' && text.includes(' ') ? text.replaceAll(' ', '') : text;
  },
};
