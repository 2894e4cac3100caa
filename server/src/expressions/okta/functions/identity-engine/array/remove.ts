import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { listShape } from '../../../../kit/shape';
import { removeWith } from '../../arrays/remove';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';

export const removeMethod: EvaluatedFunction = {
  name: 'remove',
  receiver: 'array',
  parameters: [{ name: 'itemToRemove', type: 'Object' }],
  returns: 'Array',
  documentation:
    'A new array without the item, which is a value and not a position. When the item is there more than once it is not documented whether one or all go.',
  examples: [
    { expression: '{1, 2, 3}.remove(1)', result: '[2,3]' },
    { expression: '{2, 3}.remove(1)', result: '[2,3]' },
  ],
  source: identityEngineSource('Array functions', 'array-functions'),
  availability: identityEngineOnly,
  shape: listShape,
  call: removeWith('remove()'),
};
