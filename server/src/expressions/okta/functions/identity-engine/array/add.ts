import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { listShape } from '../../../../kit/shape';
import { addWith } from '../../arrays/add';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';

export const addMethod: EvaluatedFunction = {
  name: 'add',
  receiver: 'array',
  parameters: [{ name: 'itemToAdd', type: 'Object' }],
  returns: 'Array',
  documentation: 'A new array with the item behind the last element, even when it is there already.',
  examples: [{ expression: "{'one', 'two'}.add('two')", result: '["one","two","two"]' }],
  source: identityEngineSource('Array functions', 'array-functions'),
  availability: identityEngineOnly,
  shape: listShape,
  call: addWith('add()'),
};
