import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { listShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const split: EvaluatedFunction = {
  name: 'Split',
  parameters: [
    { name: 'source', key: 'source', type: 'String', documentation: 'The text to split.' },
    { name: 'delimiter', key: 'delimiter', type: 'String', documentation: 'The one character between the values.' },
  ],
  returns: 'Multi-valued String',
  documentation:
    "Splits a text into the values of a multi-valued attribute. Spaces around each value are taken off, as Microsoft's example shows. What becomes of empty values is not documented and unknown here. Item picks one of the values.",
  examples: [
    {
      expression: 'Split([extensionAttribute1], ";")',
      inputs: { extensionAttribute1: 'Sales; Support' },
      result: '["Sales","Support"]',
    },
  ],
  source: reference('Split'),
  shape: listShape,
  call: (_context, source, delimiter) => {
    const character = textOf(delimiter, 'Split', 'delimiter');
    if (typeof character !== 'string') return character;
    if (character.length !== 1)
      return new Unknown(
        'Split takes one character as delimiter; Microsoft does not say what it makes of none or several.',
      );
    const text = textOf(source, 'Split', 'source');
    if (typeof text !== 'string') return text;
    const values = text.split(character).map((value) => value.trim());
    return values.includes('') ? new Unknown('Microsoft does not say whether Split keeps empty values.') : values;
  },
};
