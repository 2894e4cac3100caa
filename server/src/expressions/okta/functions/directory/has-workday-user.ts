import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { input } from '../shared/input';
import { classicSource } from '../shared/source';

export const hasWorkdayUser: EvaluatedFunction = {
  name: 'hasWorkdayUser',
  parameters: [],
  returns: 'Boolean',
  documentation:
    'Whether the user has one Workday assignment: Okta does not say what it gives with several. A preview takes the assignment from the input `workdayUser`, null for none.',
  examples: [{ expression: 'hasWorkdayUser()', inputs: { workdayUser: { employeeID: '4711' } }, result: 'true' }],
  source: classicSource('Directory and Workday functions', 'directory-and-workday-functions'),
  shape: booleanShape,
  call: (context) => {
    const user = input(context, 'workdayUser', 'Whether the user has an assignment in Workday');
    return user instanceof Unknown ? user : user !== null;
  },
};
