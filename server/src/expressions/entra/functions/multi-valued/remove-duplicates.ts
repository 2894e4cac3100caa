import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { listShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { textOf, valuesOf } from '../arguments';
import { reference } from '../sources';

export const removeDuplicates: EvaluatedFunction = {
  name: 'RemoveDuplicates',
  parameters: [
    {
      name: 'attribute',
      key: 'source',
      type: 'Multi-valued Attribute',
      documentation: 'The attribute whose values are compared.',
    },
  ],
  returns: 'Multi-valued String',
  documentation:
    'Keeps each value of a multi-valued attribute once. Whether values that differ only in upper and lower case count as the same is not documented, so the result is unknown here when there are such values.',
  examples: [
    {
      expression: 'RemoveDuplicates([otherMails])',
      inputs: { otherMails: ['a@example.com', 'b@example.com', 'a@example.com'] },
      result: '["a@example.com","b@example.com"]',
    },
  ],
  source: reference('RemoveDuplicates'),
  shape: listShape,
  call: (_context, attribute) => {
    const values = valuesOf(attribute, 'RemoveDuplicates', 'attribute');
    if (values instanceof Unknown) return values;
    const exact = new Set<string>();
    const loose = new Set<string>();
    for (const value of values) {
      const text = textOf(value, 'RemoveDuplicates', 'attribute');
      if (typeof text !== 'string') return text;
      exact.add(text);
      loose.add(text.toLowerCase());
    }
    if (loose.size < exact.size)
      return new Unknown(
        'Some values differ only in case; whether RemoveDuplicates takes them for the same is not documented.',
      );
    return [...exact];
  },
};
