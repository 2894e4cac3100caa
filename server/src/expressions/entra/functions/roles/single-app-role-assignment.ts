import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { reference } from '../sources';
import { assignedRoles } from './assignments';

export const singleAppRoleAssignment: EvaluatedFunction = {
  name: 'SingleAppRoleAssignment',
  parameters: [
    {
      name: '[appRoleAssignments]',
      key: 'source',
      type: 'String',
      documentation: 'Always the attribute [appRoleAssignments].',
    },
  ],
  returns: 'String',
  documentation:
    'The name of the one role that is assigned to the user in the application. With several roles there is no telling which one it gives. It does not work with the scope "Sync all users and groups".',
  examples: [
    {
      expression: 'SingleAppRoleAssignment([appRoleAssignments])',
      inputs: { appRoleAssignments: ['Agent'] },
      result: '"Agent"',
    },
  ],
  source: reference('SingleAppRoleAssignment'),
  shape: stringShape,
  call: (_context, assignments) => {
    const roles = assignedRoles(assignments, 'SingleAppRoleAssignment');
    if (roles instanceof Unknown) return roles;
    const [role, ...others] = roles;
    if (role === undefined)
      return new Unknown('Microsoft does not say what SingleAppRoleAssignment gives without a role.');
    if (others.length > 0)
      return new Unknown(`The user has ${roles.length} roles; which one is given is not predictable.`);
    const { value = role.displayName, displayName = value } = role;
    if (value !== displayName)
      return new Unknown("Microsoft does not say whether the role's value or its display name is given.");
    return value ?? new Unknown('The role has no name.');
  },
};
