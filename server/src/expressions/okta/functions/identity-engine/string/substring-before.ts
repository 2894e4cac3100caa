import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { substringBeforeWith } from '../../string/substring-before';

export const substringBeforeMethod: EvaluatedFunction = {
  name: 'substringBefore',
  receiver: 'string',
  parameters: [{ name: 'searchString', type: 'String' }],
  returns: 'String',
  documentation:
    'The part before the first occurrence of `searchString`. What it gives when `searchString` does not occur is not documented.',
  examples: [{ expression: "'ada@example.com'.substringBefore('@')", result: '"ada"' }],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: substringBeforeWith('substringBefore()'),
};
