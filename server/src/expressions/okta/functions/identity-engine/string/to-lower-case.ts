import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { toLowerCaseWith } from '../../string/to-lower-case';

export const toLowerCaseMethod: EvaluatedFunction = {
  name: 'toLowerCase',
  receiver: 'string',
  parameters: [],
  returns: 'String',
  documentation: 'The text in lower case.',
  examples: [{ expression: "'ADA'.toLowerCase()", result: '"ada"' }],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: toLowerCaseWith('toLowerCase()'),
};
