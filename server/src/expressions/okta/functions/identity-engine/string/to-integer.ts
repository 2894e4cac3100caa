import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { numberShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { roundToInteger } from '../number/round-to-integer';
import { readNumber } from './read-number';

export const toIntegerMethod: EvaluatedFunction = {
  name: 'toInteger',
  receiver: 'string',
  parameters: [],
  returns: 'Integer',
  documentation:
    'Reads the text as a number and rounds it to the nearest Integer; fails when it is no number. Beyond -2147483648 to 2147483647 it wraps around.',
  examples: [
    { expression: "'1.1'.toInteger()", result: '1' },
    { expression: "'-2147483649'.toInteger()", result: '2147483647', note: 'an Integer has 32 bits' },
  ],
  source: identityEngineSource('Data conversion functions', 'data-conversion-functions'),
  availability: identityEngineOnly,
  shape: numberShape,
  call: (_context, self) => {
    const number = readNumber('toInteger()', String(self));
    return typeof number === 'number' ? roundToInteger(number) : number;
  },
};
