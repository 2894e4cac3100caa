import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { reference } from '../sources';
import { changeCase } from './culture';

export const toUpper: EvaluatedFunction = {
  name: 'ToUpper',
  parameters: [
    { name: 'source', type: 'String', documentation: 'The text to convert.' },
    {
      name: 'culture',
      type: 'String',
      optional: true,
      documentation: 'A culture name after RFC 4646, such as tr-TR. Left out: the invariant culture.',
    },
  ],
  returns: 'String',
  documentation:
    'Converts a text to upper case by the rules of a culture. Values that are in the target already are updated only if the target attribute is case exact (caseExact true in the schema).',
  examples: [
    { expression: 'ToUpper([country])', inputs: { country: 'de' }, result: '"DE"' },
    { expression: 'ToUpper("Straße")', result: '"STRAßE"', note: '.NET never makes two letters of one.' },
  ],
  source: reference('ToUpper'),
  shape: stringShape,
  call: (_context, source, culture) => changeCase(source, culture, 'ToUpper'),
};
