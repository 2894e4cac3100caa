import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { numberShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';
import { inIntegerRange, nearest } from './round';

const name = 'Convert.toInt';
const ofText = undocumented(name, 'for a text that is no whole number');
const ofOther = undocumented(name, 'for null and for what is no text and no number');
const ofHalf = undocumented(name, 'exactly between two whole numbers');
const ofRange = new Unknown(
  'The number is outside of the range of an Integer (-2147483648 to 2147483647). Okta warns of this and does not document the result.',
);

export const toInt: EvaluatedFunction = {
  name,
  parameters: [{ name: 'value', type: 'Object', documentation: 'A String of digits, or a Number.' }],
  returns: 'Integer',
  documentation:
    'Reads a text of digits as an Integer, or rounds a Number to the nearest Integer. For other texts, for null, for a fraction of exactly one half and outside of -2147483648 to 2147483647 the result is not documented.',
  examples: [
    { expression: 'Convert.toInt("1234")', result: '1234' },
    { expression: 'Convert.toInt(123.6)', result: '124' },
  ],
  source: classicSource('Data conversion functions', 'data-conversion-functions'),
  shape: numberShape,
  call: (_context, value) => {
    if (typeof value === 'string') {
      if (!/^-?\d+$/.test(value)) return ofText;
      return inIntegerRange(Number(value)) ? Number(value) : ofRange;
    }
    if (typeof value !== 'number') return ofOther;
    const whole = nearest(value);
    if (whole === undefined) return ofHalf;
    return inIntegerRange(whole) ? whole : ofRange;
  },
};
