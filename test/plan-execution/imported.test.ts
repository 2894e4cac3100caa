import { describe, expect, it } from 'vitest';
import type { AccountModel } from '../../server/src/account/account-model';
import { jumpCloudPeople } from '../../server/src/provisioning/jumpcloud/people';
import { previewJumpCloudImport } from '../../server/src/provisioning/jumpcloud/preview-import';
import { previewOktaImport } from '../../server/src/provisioning/okta/import/preview-import';
import { oktaPeople } from '../../server/src/provisioning/okta/people';
import type { Plan, PlanAction } from '../../server/src/provisioning/plan/plan';
import { readUsers } from '../../server/src/provisioning/users/read-users';
import { accountFor } from './population/account';
import type { Members } from './population/members';
import { type Person, population } from './population/person';
import { oktaDocument } from './provider-profiles';
import { servedAccount } from './served-account';

const served = servedAccount();

/** Everybody with a name of their own: who has the name of somebody else an administrator must confirm. */
const people: readonly Person[] = population(0.25).map((person) => {
  const { facts, held, n } = person;
  const named = (one: typeof facts) => ({
    ...one,
    familyName: `${one.familyName} ${n}`,
    givenName: one.givenName ?? 'Solo',
  });
  return { ...person, facts: named(facts), held: held && named(held) };
});

const heldPeople = people.filter(({ held }) => held !== undefined);

/** What the provider has of those RingCentral has: nothing of every third, an old name of every fourth. */
type Standing = 'new' | 'renamed' | 'known';

function standingOf({ n }: Person): Standing {
  return n % 3 === 0 ? 'new' : n % 4 === 0 ? 'renamed' : 'known';
}

/** A user of Okta, with the numbers that an earlier import brought. */
function oktaUser(person: Person): Members {
  const { n, held, facts, heldStatus } = person;
  const { givenName, familyName, mail } = held ?? facts;
  const extension = heldStatus === 'NotActivated' ? '' : String(10_000 + n);
  return {
    id: `00u${n}`,
    status: 'ACTIVE',
    profile: {
      login: mail.toLowerCase(),
      email: mail,
      firstName: givenName,
      lastName: standingOf(person) === 'renamed' ? `Maiden ${n}` : familyName,
      primaryPhone: `#${extension}`,
    },
  };
}

function jumpCloudUser({ n, held, facts }: Person): Members {
  const { givenName, familyName, mail } = held ?? facts;
  return { _id: `5f${n}`, username: mail, email: mail.toLowerCase(), firstname: givenName, lastname: familyName };
}

/** Carries an import out at the provider: new users are made, attributes of others changed. */
function carriedOut(
  plan: Plan,
  users: readonly Members[],
  make: (values: Members, id: string) => Members,
  change: (user: Members, values: Members) => Members,
): readonly Members[] {
  const result = [...users];
  const indexByLine = new Map(users.map((_, index) => [index + 2, index]));
  for (const entry of plan.entries) {
    const changes = entry.changes?.()?.changes ?? [];
    const values = Object.fromEntries(changes.map(({ path, after }) => [path, after ?? null]));
    if (entry.action === 'create') result.push(make(values, entry.match.user?.id ?? ''));
    if (entry.action !== 'update') continue;
    const index = indexByLine.get(entry.user.line) ?? -1;
    result[index] = change(result[index] ?? {}, values);
  }
  return result;
}

/** One user a line, so that lines tell who is who. */
const asLines = (users: readonly Members[]) => `[\n${users.map((user) => JSON.stringify(user)).join(',\n')}\n]`;

const CHANGING: readonly PlanAction[] = ['create', 'update', 'enable', 'disable', 'remove'];

interface Direction {
  readonly name: string;
  readonly users: readonly Members[];
  readonly preview: (users: readonly Members[], account: AccountModel) => Plan;
  readonly make: (values: Members, id: string) => Members;
  readonly change: (user: Members, values: Members) => Members;
  readonly expected: (person: Person) => PlanAction;
}

const directions: readonly Direction[] = [
  {
    name: 'Okta',
    users: heldPeople.filter((person) => standingOf(person) !== 'new').map(oktaUser),
    preview: (users, account) =>
      previewOktaImport({
        document: oktaDocument('ringcentral-import.profile-mapping.json'),
        users: readUsers('people.json', asLines(users), oktaPeople),
        account,
      }),
    make: (profile, id) => ({ id: `new-${id}`, status: 'ACTIVE', profile, appUser: { externalId: id } }),
    change: (user, values) => ({ ...user, profile: { ...(user.profile as Members), ...values } }),
    expected: (person) => (({ new: 'create', renamed: 'update', known: 'unchanged' }) as const)[standingOf(person)],
  },
  {
    name: 'JumpCloud',
    users: heldPeople.filter((person) => standingOf(person) !== 'new').map(jumpCloudUser),
    preview: (users, account) =>
      previewJumpCloudImport({ users: readUsers('people.json', asLines(users), jumpCloudPeople), account }),
    make: (values, id) => ({ _id: `new-${id}`, ...values }),
    change: (user, values) => ({ ...user, ...values }),
    // Users suspended in RingCentral are not created, and nothing else of anybody is imported.
    expected: (person) =>
      standingOf(person) !== 'new' ? 'unchanged' : person.heldStatus === 'Disabled' ? 'skipped' : 'create',
  },
];

describe.each(directions)('two hundred users of RingCentral imported into $name', (direction) => {
  it('end as the preview says, with nothing sent to RingCentral, and leave nothing to import', async () => {
    await served.plant(accountFor(people, 'okta'));
    const asked = served.simulator.log.length;
    const account = await served.http.read();
    const plan = direction.preview(direction.users, account);
    const actions = plan.entries.map(({ match, action }) => `${match.user?.id} ${action}`);
    expect(actions).toEqual(heldPeople.map((person) => `${400_000 + person.n} ${direction.expected(person)}`));
    expect(plan.entries.length).toBeGreaterThan(190);

    const users = carriedOut(plan, direction.users, direction.make, direction.change);
    const again = direction.preview(users, await served.http.read());
    expect(
      again.entries.filter(({ action }) => CHANGING.includes(action)).map(({ reason, userName }) => [userName, reason]),
    ).toEqual([]);
    const rest = (which: Plan) =>
      which.entries.filter(({ action }) => !CHANGING.includes(action) && action !== 'unchanged');
    expect(rest(again).map(({ id, reason }) => [id, reason])).toEqual(rest(plan).map(({ id, reason }) => [id, reason]));
    // Signing in is the only POST.
    const reads = served.simulator.log.slice(asked).filter(({ path }) => !path.startsWith('/restapi/oauth/'));
    expect([...new Set(reads.map(({ method }) => method))]).toEqual(['GET']);
  });
});
