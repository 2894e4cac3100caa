import { type EvaluatedFunction, EvaluationFailure } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { integerOf, valuesOf } from '../arguments';
import { reference } from '../sources';

export const item: EvaluatedFunction = {
  name: 'Item',
  parameters: [
    { name: 'attribute', key: 'source', type: 'Attribute', documentation: 'The multi-valued attribute, or Split(…).' },
    {
      name: 'index',
      key: 'index',
      type: 'Integer',
      documentation: 'The place of the value; the first one is 1, never 0.',
    },
  ],
  returns: 'String',
  documentation:
    'One value of a multi-valued attribute. A place that does not exist is an error. The order of the values of a directory attribute is not promised.',
  examples: [
    { expression: 'Item(Split([mail], "@"), 2)', inputs: { mail: 'ada@example.com' }, result: '"example.com"' },
    {
      expression: 'Item([otherMails], 1)',
      inputs: { otherMails: ['a@example.com', 'b@example.com'] },
      result: '"a@example.com"',
    },
  ],
  source: reference('Item'),
  shape: stringShape,
  call: (_context, attribute, index) => {
    const place = integerOf(index, 'Item', 'index', 1);
    if (typeof place !== 'number') return place;
    if (place < 1)
      throw new EvaluationFailure(`The first value has the index 1; ${place} is out of bounds.`, undefined, 1);
    const values = valuesOf(attribute, 'Item', 'attribute');
    if (values instanceof Unknown) return values;
    const value = values[place - 1];
    if (value === undefined)
      throw new EvaluationFailure(
        `There are ${values.length} values, so the index ${place} is out of bounds.`,
        undefined,
        1,
      );
    return value;
  },
};
