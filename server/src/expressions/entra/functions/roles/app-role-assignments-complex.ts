import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { listShape } from '../../../kit/shape';
import { reference } from '../sources';
import { complexRoles } from './assignments';

export const appRoleAssignmentsComplex: EvaluatedFunction = {
  name: 'AppRoleAssignmentsComplex',
  parameters: [
    { name: '[appRoleAssignments]', type: 'String', documentation: 'Always the attribute [appRoleAssignments].' },
  ],
  returns: 'Multi-valued complex',
  documentation:
    'All roles that are assigned to the user in the application, each with primary false, for a multi-valued String attribute "roles". A later update only adds roles (PATCH Add) and never takes one away; AssertiveAppRoleAssignmentsComplex does. It does not work with the scope "Sync all users and groups".',
  examples: [
    {
      expression: 'AppRoleAssignmentsComplex([appRoleAssignments])',
      inputs: { appRoleAssignments: ['Agent'] },
      result: '[{"primary":false,"type":"WindowsAzureActiveDirectoryRole","display":"Agent","value":"Agent"}]',
    },
  ],
  source: reference('AppRoleAssignmentsComplex'),
  shape: listShape,
  call: (_context, assignments) => complexRoles(assignments, 'AppRoleAssignmentsComplex'),
};
