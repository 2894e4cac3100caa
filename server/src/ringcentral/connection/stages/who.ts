import { isObject } from '../../../json/value';
import { isAccountError } from '../../account-error';
import type { Finding, Stage, StageContext } from '../stage';

const PATH = '/restapi/v1.0/account/~/extension/~';

/** Whose token is it, and is that person an administrator? */
export const whoStage: Stage = {
  id: 'who',
  title: 'Who',
  needs: ['token'],
  isOptional: true,
  run: async (context) => {
    const { body } = await context.client.get(PATH, {}, context.signal);
    if (!isObject(body) || (body.name === undefined && body.status === undefined))
      return { state: 'unknown', evidence: 'the answer does not say whose token it is' };
    return judge(body, await readRoles(context));
  },
};

function judge(body: Readonly<Record<string, unknown>>, roles: readonly string[]): Finding {
  const name = typeof body.name === 'string' ? body.name : 'a person without a name';
  const status = typeof body.status === 'string' ? body.status : undefined;
  const isAdmin = adminOf(body);
  const facts = { name, status: status ?? null, isAdmin: isAdmin ?? null, roles };
  const role = roles.length > 0 ? roles.join(', ') : isAdmin === true ? 'administrator' : 'role not known';
  if (status !== undefined && status !== 'Enabled') {
    const remedy = 'Enable the person in the Admin Portal.';
    return { state: 'warned', evidence: `${name}, ${role}: extension status is ${status}`, remedy, facts };
  }
  if (isAdmin === false) {
    return {
      state: 'warned',
      evidence: `${name}, ${role}, not an administrator: provisioning may be refused`,
      cause: 'Which permission SCIM asks of a person is not documented; guides say User Admin or higher.',
      remedy: 'Use the JWT of a User Admin or Super Admin.',
      facts,
    };
  }
  return { state: 'passed', evidence: `${name}, ${role}`, facts };
}

function adminOf({ permissions }: Readonly<Record<string, unknown>>): boolean | undefined {
  const admin = isObject(permissions) && isObject(permissions.admin) ? permissions.admin.enabled : undefined;
  return typeof admin === 'boolean' ? admin : undefined;
}

/** Names of the person's roles; none when they may not be read. */
async function readRoles({ client, signal }: StageContext): Promise<readonly string[]> {
  try {
    const { body } = await client.get(`${PATH}/assigned-role`, {}, signal);
    const records: readonly unknown[] = isObject(body) && Array.isArray(body.records) ? body.records : [];
    return records.flatMap((role) =>
      isObject(role) && typeof role.displayName === 'string' ? [role.displayName] : [],
    );
  } catch (error) {
    if (isAccountError(error) && error.kind !== 'aborted') return [];
    throw error;
  }
}
