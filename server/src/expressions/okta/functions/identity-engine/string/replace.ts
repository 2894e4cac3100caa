import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { replaceWith } from '../../string/replace';

export const replaceMethod: EvaluatedFunction = {
  name: 'replace',
  receiver: 'string',
  parameters: [
    { name: 'match', type: 'String' },
    { name: 'replacement', type: 'String' },
  ],
  returns: 'String',
  documentation: 'Replaces every occurrence of the text `match`. What it gives for an empty `match` is not documented.',
  examples: [{ expression: "'415-555-0100'.replace('-', '')", result: '"4155550100"' }],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: replaceWith('replace()'),
};
