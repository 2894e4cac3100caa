import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { reference } from '../sources';
import { changeCase } from './culture';

export const toLower: EvaluatedFunction = {
  name: 'ToLower',
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
    'Converts a text to lower case by the rules of a culture. Values that are in the target already are updated only if the target attribute is case exact (caseExact true in the schema).',
  examples: [
    {
      expression: 'ToLower(Join("@", [givenName], "Example.com"))',
      inputs: { givenName: 'Ada' },
      result: '"ada@example.com"',
    },
    { expression: 'ToLower("ISTANBUL", "tr-TR")', result: '"ıstanbul"', note: 'Turkish has its own lower case of I.' },
  ],
  source: reference('ToLower'),
  shape: stringShape,
  call: (_context, source, culture) => changeCase(source, culture, 'ToLower'),
};
