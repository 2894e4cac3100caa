import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { notDocumented, truth } from '../arguments';
import { reference } from '../sources';
import { isAbsent } from './absent';

export const isNullOrEmpty: EvaluatedFunction = {
  name: 'IsNullOrEmpty',
  parameters: [{ name: 'Expression', type: 'Expression', documentation: 'The value to test.' }],
  returns: 'Boolean',
  documentation:
    'True if the attribute is not there or is an empty text; the opposite of IsPresent. Microsoft calls it unsupported in the condition of IIF and as the source of Switch: use Switch with the key "".',
  examples: [
    { expression: 'IsNullOrEmpty([department])', inputs: { department: '' }, result: '"True"' },
    {
      expression: 'IsNullOrEmpty([department])',
      inputs: { department: ' ' },
      result: '"False"',
      note: 'A space is a text.',
    },
  ],
  source: reference('IsNullOrEmpty'),
  shape: booleanShape,
  call: (_context, value) =>
    value === undefined ? notDocumented(value, 'IsNullOrEmpty', 'Expression') : truth(isAbsent(value) || value === ''),
};
