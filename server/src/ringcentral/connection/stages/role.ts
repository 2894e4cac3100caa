import { hasPermission } from '../../permission-check';
import type { Stage } from '../stage';

/**
 * What the REST calls behind SCIM's writes ask of a person (OpenAPI description); which permission SCIM itself asks for is
 * not declared.
 */
const needed: readonly { readonly permission: string; readonly for: string }[] = [
  { permission: 'ReadExtensions', for: 'reading users' },
  { permission: 'AddRemoveUsers', for: 'creating and deleting users' },
  { permission: 'EditUserInfo', for: 'changing users' },
];

/** May the person do what provisioning does? Asked, not tried. */
export const roleStage: Stage = {
  id: 'role',
  title: 'Role',
  needs: ['token'],
  isOptional: true,
  run: async ({ client, signal }) => {
    const answers: { readonly permission: string; readonly for: string; readonly has: boolean }[] = [];
    for (const one of needed) answers.push({ ...one, has: await hasPermission(client, one.permission, signal) });
    const missing = answers.filter(({ has }) => !has);
    const facts = { permissions: Object.fromEntries(answers.map(({ permission, has }) => [permission, has])) };
    if (missing.length === 0) {
      const names = needed.map(({ permission }) => permission).join(', ');
      return { state: 'passed', evidence: `the person has ${names}`, facts };
    }
    return {
      state: 'warned',
      evidence: `the person lacks ${missing.map(({ permission, for: what }) => `${permission} (${what})`).join(', ')}`,
      cause: 'SCIM does not say which permission it asks for; these are what the same calls of REST ask for.',
      remedy: 'Give the person the role User Admin or Super Admin, or use the JWT of somebody who has it.',
      facts,
    };
  },
};
