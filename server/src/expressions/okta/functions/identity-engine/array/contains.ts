import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { booleanShape } from '../../../../kit/shape';
import { containsWith } from '../../arrays/contains';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';

export const containsMethod: EvaluatedFunction = {
  name: 'contains',
  receiver: 'array',
  parameters: [{ name: 'searchItem', type: 'Object' }],
  returns: 'Boolean',
  documentation: 'Whether one of the elements equals the item.',
  examples: [
    { expression: '{1, 2, 3}.contains(3)', result: 'true' },
    { expression: "{1, 2, 3}.contains('one')", result: 'false' },
  ],
  source: identityEngineSource('Array functions', 'array-functions'),
  availability: identityEngineOnly,
  shape: booleanShape,
  call: containsWith('contains()'),
};
