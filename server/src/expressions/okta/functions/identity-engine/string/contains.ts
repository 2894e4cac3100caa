import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { booleanShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { stringContainsWith } from '../../string/string-contains';

const test = stringContainsWith('contains()');

export const containsMethod: EvaluatedFunction = {
  name: 'contains',
  receiver: 'string',
  parameters: [{ name: 'searchString', type: 'String' }],
  returns: 'Boolean',
  documentation:
    'Whether `searchString` occurs in the text; upper and lower case differ. The empty text occurs in every text, as in Java.',
  examples: [
    { expression: "'EMEA Sales'.contains('Sales')", result: 'true' },
    { expression: "'EMEA Sales'.contains('sales')", result: 'false' },
  ],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: booleanShape,
  call: (context, self, part) => part === '' || test(context, self, part),
};
