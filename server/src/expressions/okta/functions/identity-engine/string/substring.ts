import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { substringWith } from '../../string/substring';

const part = substringWith('substring()');

export const substringMethod: EvaluatedFunction = {
  name: 'substring',
  receiver: 'string',
  parameters: [
    { name: 'startIndex', type: 'Integer', documentation: 'The first character is 0.' },
    {
      name: 'endIndex',
      type: 'Integer',
      documentation: 'The position behind the last character of the result; without it the result goes to the end.',
      optional: true,
    },
  ],
  returns: 'String',
  documentation:
    'The part from `startIndex` up to, not including, `endIndex`, or up to the end. What it gives when an index is outside of the text is not documented.',
  examples: [
    { expression: "'Lovelace'.substring(4)", result: '"lace"' },
    { expression: "'Lovelace'.substring(0, 4)", result: '"Love"' },
  ],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: (context, self, startIndex, endIndex) =>
    part(context, self, startIndex, endIndex === undefined ? String(self).length : endIndex),
};
