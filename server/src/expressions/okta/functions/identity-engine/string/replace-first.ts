import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { replaceFirstWith } from '../../string/replace-first';

export const replaceFirstMethod: EvaluatedFunction = {
  name: 'replaceFirst',
  receiver: 'string',
  parameters: [
    { name: 'match', type: 'String' },
    { name: 'replacement', type: 'String' },
  ],
  returns: 'String',
  documentation:
    'Replaces the first occurrence of the text `match`. Whether `match` is a text or, as in Java, a pattern is not documented, so the result is not known when it holds a character that means something in patterns.',
  examples: [{ expression: "'00441'.replaceFirst('0', '+')", result: '"+0441"' }],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: replaceFirstWith('replaceFirst()'),
};
