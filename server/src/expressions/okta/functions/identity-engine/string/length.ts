import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { numberShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { lenWith } from '../../string/len';

export const lengthMethod: EvaluatedFunction = {
  name: 'length',
  receiver: 'string',
  parameters: [],
  returns: 'Integer',
  documentation: 'Counts the characters. A character beyond the Basic Multilingual Plane counts as two, as in Java.',
  examples: [{ expression: "'Ada'.length()", result: '3' }],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: numberShape,
  call: lenWith('length()'),
};
