import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { numberShape } from '../../../../kit/shape';
import { sizeWith } from '../../arrays/size';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';

export const sizeMethod: EvaluatedFunction = {
  name: 'size',
  receiver: 'array',
  parameters: [],
  returns: 'Integer',
  documentation: 'Counts the elements.',
  examples: [{ expression: "{'one', 'two'}.size()", result: '2' }],
  source: identityEngineSource('Array functions', 'array-functions'),
  availability: identityEngineOnly,
  shape: numberShape,
  call: sizeWith('size()'),
};
