import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { numberShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { valuesOf } from '../arguments';
import { reference } from '../sources';

export const count: EvaluatedFunction = {
  name: 'Count',
  parameters: [{ name: 'attribute', type: 'attribute', documentation: 'The multi-valued attribute.' }],
  returns: 'Number',
  documentation:
    'The number of values of a multi-valued attribute. What it gives for an attribute without a value, or with a single one, is not documented and unknown here.',
  examples: [
    { expression: 'Count([otherMails])', inputs: { otherMails: ['a@example.com', 'b@example.com'] }, result: '2' },
  ],
  source: reference('Count'),
  shape: numberShape,
  call: (_context, attribute) => {
    const values = valuesOf(attribute, 'Count', 'attribute');
    return values instanceof Unknown ? values : values.length;
  },
};
