import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { listShape } from '../../../kit/shape';
import { rolesReference } from '../sources';
import { complexRoles } from './assignments';

export const assertiveAppRoleAssignmentsComplex: EvaluatedFunction = {
  name: 'AssertiveAppRoleAssignmentsComplex',
  parameters: [
    { name: '[appRoleAssignments]', type: 'String', documentation: 'Always the attribute [appRoleAssignments].' },
  ],
  returns: 'Multi-valued complex',
  documentation:
    'All roles that are assigned to the user in the application, each with primary false, for a multi-valued String attribute "roles". An update replaces the roles in the target (PATCH Replace), so roles that are no longer assigned go away. It does not work with the scope "Sync all users and groups".',
  examples: [
    {
      expression: 'AssertiveAppRoleAssignmentsComplex([appRoleAssignments])',
      inputs: { appRoleAssignments: ['Agent'] },
      result: '[{"primary":false,"type":"WindowsAzureActiveDirectoryRole","display":"Agent","value":"Agent"}]',
    },
  ],
  source: rolesReference,
  shape: listShape,
  call: (_context, assignments) => complexRoles(assignments, 'AssertiveAppRoleAssignmentsComplex'),
};
