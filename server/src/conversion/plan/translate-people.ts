import type { NeutralProvider } from '../../documents/neutral/kind';
import { type JsonValue, setMemberOf } from '../../json/value';
import type { SampleUser, SampleUsers, UserValues } from '../../provisioning/users/user';
import { listValue } from '../list-value';
import { Renamer } from '../rename';

/**
 * The same people as another provider would hold them: attributes under its names, and whether they are still there in its
 * words. What a provider alone knows (groups, licences) is not carried over.
 * @param names what the converted mapping calls the attributes it reads
 */
export function translatePeople(
  people: SampleUsers,
  from: NeutralProvider,
  to: NeutralProvider,
  names: ReadonlyMap<string, string>,
): SampleUsers {
  if (from === to) return people;
  const renamer = new Renamer(from, to);
  const users = people.users.map((user) => translateUser(user, from, to, names, renamer));
  const columns = new Set(users.flatMap(({ values }) => Object.keys(values)));
  return { users, columns: [...columns], problems: people.problems };
}

function translateUser(
  { line, id, status, values }: SampleUser,
  from: NeutralProvider,
  to: NeutralProvider,
  names: ReadonlyMap<string, string>,
  renamer: Renamer,
): SampleUser {
  const translated: Record<string, JsonValue> = {};
  const prefix = hasPrefix(from) ? 'user.' : '';
  for (const [name, value] of Object.entries(values))
    if (!Array.isArray(value) && !isMark(from, name))
      setMemberOf(translated, bare(renamer.rename(`${prefix}${name}`), to), value);
  // What the mapping reads, also where the person has nothing: null and not unknown.
  for (const [name, other] of names) {
    const value = heldValue(values, name, from);
    setMemberOf(translated, bare(other, to), value ?? null);
  }
  for (const [name, value] of Object.entries(marksOf(to, status))) setMemberOf(translated, name, value);
  return { line, ...(id !== undefined && { id }), status, values: translated };
}

function heldValue(values: UserValues, name: string, from: NeutralProvider): JsonValue | undefined {
  if (from === 'jumpcloud') {
    const listed = listValue(values, name);
    if (listed !== undefined) return listed as JsonValue;
  }
  const key = bare(name, from);
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function hasPrefix(provider: NeutralProvider): boolean {
  return provider === 'saviynt' || provider === 'okta';
}

function bare(name: string, provider: NeutralProvider): string {
  return hasPrefix(provider) ? name.replace(/^(?:user|source)\./, '') : name;
}

const MARKS: Readonly<Record<NeutralProvider, ReadonlySet<string>>> = {
  saviynt: new Set(['statuskey']),
  okta: new Set(['status', 'assigned', 'appUser', 'id']),
  entra: new Set(['accountEnabled', 'isAssigned', 'deletedDateTime', '@removed', 'id']),
  jumpcloud: new Set(['state', 'suspended', 'activated', '_id', 'id']),
};

function isMark(provider: NeutralProvider, name: string): boolean {
  return MARKS[provider].has(name);
}

/** How a provider says that somebody has left. */
function marksOf(to: NeutralProvider, status: SampleUser['status']): UserValues {
  const isLeaver = status === 'leaver';
  switch (to) {
    case 'saviynt':
      return { statuskey: isLeaver ? '0' : '1' };
    case 'okta':
      return { status: isLeaver ? 'DEPROVISIONED' : 'ACTIVE' };
    case 'entra':
      return { accountEnabled: !isLeaver };
    case 'jumpcloud':
      return { state: isLeaver ? 'SUSPENDED' : 'ACTIVATED' };
  }
}
