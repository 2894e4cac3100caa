import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { toUpperCaseWith } from '../../string/to-upper-case';

export const toUpperCaseMethod: EvaluatedFunction = {
  name: 'toUpperCase',
  receiver: 'string',
  parameters: [],
  returns: 'String',
  documentation: 'The text in upper case.',
  examples: [{ expression: "'ada'.toUpperCase()", result: '"ADA"' }],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: toUpperCaseWith('toUpperCase()'),
};
