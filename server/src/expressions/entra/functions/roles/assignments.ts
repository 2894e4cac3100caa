import { isRecord, ownEntry, Unknown, type Value } from '../../../kit/value';

/** One role as it is known here: its value and its display name. */
export interface AssignedRole {
  readonly value: string | undefined;
  readonly displayName: string | undefined;
}

/**
 * The roles in a value of `appRoleAssignments`: a role's name, an object with `value` and `displayName`, or a list of
 * these. Unknown for anything else, null included.
 */
export function assignedRoles(assignments: Value | undefined, name: string): readonly AssignedRole[] | Unknown {
  if (assignments === undefined || assignments === null)
    return new Unknown(`${name} needs the roles that are assigned in the application, which are not known here.`);
  const list = Array.isArray(assignments) ? (assignments as readonly Value[]) : [assignments];
  const roles: AssignedRole[] = [];
  for (const assignment of list) {
    const role = assignedRole(assignment);
    if (role === undefined) return new Unknown('The form of this app role assignment is not known here.');
    roles.push(role);
  }
  return roles;
}

function assignedRole(assignment: Value): AssignedRole | undefined {
  if (typeof assignment === 'string') return { value: assignment, displayName: assignment };
  if (!isRecord(assignment)) return undefined;
  const value = ownEntry(assignment, 'value');
  const displayName = ownEntry(assignment, 'displayName');
  if (typeof value !== 'string' && typeof displayName !== 'string') return undefined;
  return {
    value: typeof value === 'string' ? value : undefined,
    displayName: typeof displayName === 'string' ? displayName : undefined,
  };
}

/** The roles as the SCIM `roles` attribute receives them; each is `primary: false`. */
export function complexRoles(assignments: Value | undefined, name: string): Value {
  const roles = assignedRoles(assignments, name);
  if (roles instanceof Unknown) return roles;
  const complex: Value[] = [];
  for (const { value, displayName } of roles) {
    if (value === undefined || displayName === undefined)
      return new Unknown('The role has no value or no display name here, and both are sent.');
    complex.push({ primary: false, type: 'WindowsAzureActiveDirectoryRole', display: displayName, value });
  }
  return complex;
}
