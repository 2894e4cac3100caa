import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { substringAfterWith } from '../../string/substring-after';

export const substringAfterMethod: EvaluatedFunction = {
  name: 'substringAfter',
  receiver: 'string',
  parameters: [{ name: 'searchString', type: 'String' }],
  returns: 'String',
  documentation:
    'The part after the first occurrence of `searchString`. What it gives when `searchString` does not occur is not documented.',
  examples: [{ expression: "'ada@example.com'.substringAfter('@')", result: '"example.com"' }],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: substringAfterWith('substringAfter()'),
};
