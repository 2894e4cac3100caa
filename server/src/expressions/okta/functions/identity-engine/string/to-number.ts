import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { numberShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { readNumber } from './read-number';

export const toNumberMethod: EvaluatedFunction = {
  name: 'toNumber',
  receiver: 'string',
  parameters: [],
  returns: 'Number',
  documentation: 'Reads the text as a Number with a fraction; fails when it is no number.',
  examples: [{ expression: "'1.7'.toNumber()", result: '1.7' }],
  source: identityEngineSource('Data conversion functions', 'data-conversion-functions'),
  availability: identityEngineOnly,
  shape: numberShape,
  call: (_context, self) => readNumber('toNumber()', String(self)),
};
