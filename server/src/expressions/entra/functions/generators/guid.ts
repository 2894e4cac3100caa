import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { reference } from '../sources';

export const guid: EvaluatedFunction = {
  name: 'Guid',
  parameters: [],
  returns: 'String',
  documentation:
    'A new random GUID, another one at every evaluation. Apply such a mapping only during object creation, or every update changes the value.',
  examples: [{ expression: 'Guid()', note: 'For example 3f0c9a52-6d1e-4b8a-9a7e-0d5b2c1e8f64.' }],
  source: reference('Guid'),
  shape: stringShape,
  call: () => different,
};

const different = new Unknown('Guid gives another value at every evaluation.', stringShape);
