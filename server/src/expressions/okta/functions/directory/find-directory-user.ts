import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { anyShape } from '../../../kit/shape';
import { input } from '../shared/input';
import { classicSource } from '../shared/source';

export const findDirectoryUser: EvaluatedFunction = {
  name: 'findDirectoryUser',
  parameters: [],
  returns: 'User',
  documentation:
    'The Active Directory user of the person, or null with none and with several; write the attribute behind it, and test hasDirectoryUser() first. A preview takes it from the input `directoryUser`.',
  examples: [
    {
      expression: 'hasDirectoryUser() ? findDirectoryUser().employeeID : null',
      inputs: { directoryUser: { employeeID: '4711' } },
      result: '"4711"',
    },
  ],
  source: classicSource('Directory and Workday functions', 'directory-and-workday-functions'),
  shape: anyShape,
  call: (context) => input(context, 'directoryUser', 'The Active Directory user of the person'),
};
