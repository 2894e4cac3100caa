import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { notDocumented, truth } from '../arguments';
import { reference } from '../sources';
import { isAbsent } from './absent';

export const isNull: EvaluatedFunction = {
  name: 'IsNull',
  parameters: [{ name: 'Expression', type: 'Expression', documentation: 'The value to test.' }],
  returns: 'Boolean',
  documentation:
    'True if the attribute is not there at all. An empty text is there. Do not use it as the source of Switch, where the key "" does the same.',
  examples: [
    { expression: 'IsNull([department])', inputs: { department: null }, result: '"True"' },
    { expression: 'IsNull([department])', inputs: { department: '' }, result: '"False"', note: 'Empty is not null.' },
  ],
  source: reference('IsNull'),
  shape: booleanShape,
  call: (_context, value) =>
    value === undefined ? notDocumented(value, 'IsNull', 'Expression') : truth(isAbsent(value)),
};
