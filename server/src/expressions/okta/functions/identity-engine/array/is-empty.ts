import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { booleanShape } from '../../../../kit/shape';
import { isEmptyWith } from '../../arrays/is-empty';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';

export const isEmptyMethod: EvaluatedFunction = {
  name: 'isEmpty',
  receiver: 'array',
  parameters: [],
  returns: 'Boolean',
  documentation: 'Whether the array has no element.',
  examples: [{ expression: '{}.isEmpty()', result: 'true' }],
  source: identityEngineSource('Array functions', 'array-functions'),
  availability: identityEngineOnly,
  shape: booleanShape,
  call: isEmptyWith('isEmpty()'),
};
