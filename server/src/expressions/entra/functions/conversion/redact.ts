import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { anyShape } from '../../../kit/shape';
import { notDocumented } from '../arguments';
import { reference } from '../sources';

export const redact: EvaluatedFunction = {
  name: 'Redact',
  parameters: [
    {
      name: 'attribute/value',
      type: 'String',
      documentation: 'The value that must not stand in the provisioning logs.',
    },
  ],
  returns: 'Variant',
  documentation:
    'Gives the value itself to the target and writes "[Redact]" in its place into the provisioning logs. The target still receives the value.',
  examples: [{ expression: 'Redact([mobile])', inputs: { mobile: '+16505550100' }, result: '"+16505550100"' }],
  source: reference('Redact'),
  shape: anyShape,
  takesUnknown: true,
  call: (_context, value) => (value === undefined ? notDocumented(value, 'Redact', 'attribute/value') : value),
};
