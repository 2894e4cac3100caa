import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { notDocumented, truth } from '../arguments';
import { reference } from '../sources';
import { isAbsent } from './absent';

export const isPresent: EvaluatedFunction = {
  name: 'IsPresent',
  parameters: [{ name: 'Expression', key: 'source', type: 'Expression', documentation: 'The value to test.' }],
  returns: 'Boolean',
  documentation:
    'True if the attribute is there and is no empty text; the opposite of IsNullOrEmpty. Microsoft calls it unsupported in the condition of IIF and as the source of Switch: use Switch with the key "".',
  examples: [
    { expression: 'IsPresent([department])', inputs: { department: 'Sales' }, result: '"True"' },
    { expression: 'IsPresent([department])', inputs: { department: null }, result: '"False"' },
  ],
  source: reference('IsPresent'),
  shape: booleanShape,
  call: (_context, value) =>
    value === undefined ? notDocumented(value, 'IsPresent', 'Expression') : truth(!isAbsent(value) && value !== ''),
};
