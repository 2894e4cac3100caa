import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { anyShape } from '../../../kit/shape';
import { input } from '../shared/input';
import { classicSource } from '../shared/source';

export const findWorkdayUser: EvaluatedFunction = {
  name: 'findWorkdayUser',
  parameters: [],
  returns: 'User',
  documentation:
    'The Workday user of the person, or null with none and with several; write the attribute behind it, and test hasWorkdayUser() first. A preview takes it from the input `workdayUser`.',
  examples: [
    {
      expression: 'hasWorkdayUser() ? findWorkdayUser().employeeID : null',
      inputs: { workdayUser: { employeeID: '4711' } },
      result: '"4711"',
    },
  ],
  source: classicSource('Directory and Workday functions', 'directory-and-workday-functions'),
  shape: anyShape,
  call: (context) => input(context, 'workdayUser', 'The Workday user of the person'),
};
