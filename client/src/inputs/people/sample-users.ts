import type { SampleUserParams } from '../../../../server/src/lsp/protocol';
import { entraPeople } from '../../../../server/src/provisioning/entra/people';
import { jumpCloudPeople } from '../../../../server/src/provisioning/jumpcloud/people';
import { oktaPeople } from '../../../../server/src/provisioning/okta/people';
import { saviyntPeople } from '../../../../server/src/provisioning/saviynt/people';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import type { SampleUsers } from '../../../../server/src/provisioning/users/user';
import { labelOf } from './user-label';

type SampleUser = NonNullable<SampleUserParams['user']>;

/**
 * The people of a sample file, with the values under the names of every expression language: which provider's mapping is
 * open next is not known when a person is chosen, and a file of one provider is often enough for another.
 *
 * @param name of the file, which tells CSV from JSON
 * @throws when it holds nobody, with the reason
 */
export function sampleUsersOf(name: string, text: string): readonly SampleUser[] {
  const read = (vocabulary: typeof saviyntPeople) => readUsers(name, text, vocabulary);
  const [saviynt, okta, entra, jumpCloud] = [saviyntPeople, oktaPeople, entraPeople, jumpCloudPeople].map(read);
  const all = [saviynt, okta, entra, jumpCloud].filter((users): users is SampleUsers => users !== undefined);
  // The provider whose form of a list the file has finds the most people.
  const [most] = all.toSorted((a, b) => b.users.length - a.users.length);
  if (most === undefined || most.users.length === 0) {
    const [problem] = (saviynt?.problems ?? []).filter(({ severity }) => severity === 'error');
    throw new Error(problem?.message ?? 'The file has no people in it.');
  }
  const isAsMany = (users: SampleUsers | undefined) => users?.users.length === most.users.length;
  const inOrder = all.filter(isAsMany);
  const own = isAsMany(saviynt) ? saviynt : most;
  return most.users.map(({ line }, i) => {
    const values = own?.users[i]?.values ?? {};
    const labels = inOrder.map(({ users }) => labelOf(users[i]?.values ?? {}, line));
    const [oktaValues, entraValues] = [okta, entra].map((users) =>
      isAsMany(users) ? users?.users[i]?.values : undefined,
    );
    return {
      label: labels.find((label) => label !== `line ${line}`) ?? `line ${line}`,
      values,
      valuesFor: {
        ...(oktaValues !== undefined && { okta: oktaValues }),
        ...(entraValues !== undefined && { entra: entraValues }),
      },
    };
  });
}
