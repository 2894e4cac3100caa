import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { numberShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';

const name = 'Convert.toNum';
const ofOther = undocumented(name, 'for null and for a text that is no plain decimal number');

export const toNum: EvaluatedFunction = {
  name,
  parameters: [{ name: 'value', type: 'String', documentation: 'Digits, with a point before the fraction.' }],
  returns: 'Number',
  documentation:
    'Reads a text as a Number with a fraction. What it gives for null, blank text and other spellings of numbers is not documented.',
  examples: [
    { expression: 'Convert.toNum("3.141")', result: '3.141' },
    { expression: 'Convert.toNum("-0.5")', result: '-0.5' },
  ],
  source: classicSource('Data conversion functions', 'data-conversion-functions'),
  shape: numberShape,
  call: (_context, value) => {
    if (typeof value === 'number') return value;
    return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : ofOther;
  },
};
