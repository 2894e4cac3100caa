import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { input } from '../shared/input';
import { classicSource } from '../shared/source';

export const hasDirectoryUser: EvaluatedFunction = {
  name: 'hasDirectoryUser',
  parameters: [],
  returns: 'Boolean',
  documentation:
    'Whether the user has one Active Directory assignment: false with none and with several. A preview takes the assignment from the input `directoryUser`, null for none.',
  examples: [{ expression: 'hasDirectoryUser()', inputs: { directoryUser: { employeeID: '4711' } }, result: 'true' }],
  source: classicSource('Directory and Workday functions', 'directory-and-workday-functions'),
  shape: booleanShape,
  call: (context) => {
    const user = input(context, 'directoryUser', 'Whether the user has an assignment in Active Directory');
    return user instanceof Unknown ? user : user !== null;
  },
};
