import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { numberShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { roundToInteger } from './round-to-integer';

export const toIntegerMethod: EvaluatedFunction = {
  name: 'toInteger',
  receiver: 'number',
  parameters: [],
  returns: 'Integer',
  documentation:
    'Rounds to the nearest Integer. Beyond -2147483648 to 2147483647 it wraps around. Exactly between two Integers the result is not documented.',
  examples: [
    { expression: '1.1.toInteger()', result: '1' },
    { expression: '2147483647.7.toInteger()', result: '-2147483648', note: 'an Integer has 32 bits' },
  ],
  source: identityEngineSource('Data conversion functions', 'data-conversion-functions'),
  availability: identityEngineOnly,
  shape: numberShape,
  call: (_context, self) => roundToInteger(Number(self)),
};
