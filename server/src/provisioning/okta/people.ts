import { suggest } from '../../expressions/kit/suggest';
import { baseAttributes } from '../../expressions/okta/base-attributes';
import type { JsonValue } from '../../json/value';
import type { SampleUser, UserValues } from '../users/user';
import { type PeopleVocabulary, titleKey, truthOf } from '../users/vocabulary';

/** What Okta's API says of a user beside the profile. `assigned` and `appUser` are ours: whether, and how, they have the app. */
export const MARKS = ['id', 'status', 'assigned', 'appUser'] as const;

const profileNames = baseAttributes.map(({ name }) => name);
const names: readonly string[] = [...profileNames, ...MARKS];

/** Members of the API's user that no mapping reads. */
const UNUSED = new Set([
  'created',
  'activated',
  'statuschanged',
  'lastlogin',
  'lastupdated',
  'passwordchanged',
  'transitioningtostatus',
  'realmid',
  'type',
  'credentials',
  '_links',
  '_embedded',
  'profile',
]);

const aliases = new Map<string, string>([
  ...baseAttributes.flatMap(({ name, title }) => (title === undefined ? [] : [[titleKey(title), name] as const])),
  ['emailaddress', 'email'],
  ['primaryemail', 'email'],
  ['countrycode', 'countryCode'],
  ['country', 'countryCode'],
  ['userid', 'id'],
  ['isassigned', 'assigned'],
]);

/** Okta's users: as the API lists them, app users with their Okta user embedded, or a table with Okta's names. */
export const oktaPeople: PeopleVocabulary = {
  names,
  aliases,
  listName: 'users',
  personMarks: ['profile', 'login'],
  renamed: () => undefined,
  // A profile has custom attributes; only what looks like a slip of the pen is worth a word.
  unknown(name) {
    if (UNUSED.has(titleKey(name))) return undefined;
    const [nearest] = suggest(name, names);
    if (nearest === undefined) return undefined;
    const message = `"${name}" is no base attribute of an Okta user. Did you mean "${nearest}"? A custom attribute is fine.`;
    return { severity: 'warning', message };
  },
  flatten,
  typed,
  statusOf: ({ status }) => statusOf(status),
};

/** A user of the API has all base attributes, though it leaves out what is empty. */
function flatten(person: UserValues): UserValues {
  const embedded = objectIn(objectIn(person, '_embedded'), 'user');
  if (embedded !== undefined && objectIn(embedded, 'profile') !== undefined)
    return { ...flatten(embedded), appUser: appUserOf(person) };
  const profile = objectIn(person, 'profile');
  if (profile === undefined) return person;
  const { id = null, status = null, assigned, appUser } = person;
  // A copy of an object of the right size costs a quarter of one that grows by what is spread into it.
  if (assigned === undefined && appUser === undefined) return { ...EMPTY_USER, id, status, ...profile };
  return {
    id,
    status,
    ...(assigned !== undefined && { assigned }),
    ...(appUser !== undefined && { appUser }),
    ...EMPTY_PROFILE,
    ...profile,
  };
}

const EMPTY_PROFILE: UserValues = Object.fromEntries(profileNames.map((name) => [name, null]));
const EMPTY_USER: UserValues = { id: null, status: null, ...EMPTY_PROFILE };

/** What the planner reads of an AppUser. */
function appUserOf(person: UserValues): JsonValue {
  const { externalId, status, credentials, profile } = person;
  const userName = objectIn(person, 'credentials')?.userName;
  return { externalId, status, ...(credentials !== undefined && { userName }), profile } as JsonValue;
}

function typed(values: UserValues): UserValues {
  const { status, assigned } = values;
  const upper = typeof status === 'string' ? status.trim().toUpperCase() : status;
  const truth = truthOf(assigned);
  if (upper === status && (truth === undefined || truth === assigned)) return values;
  return { ...values, ...(status !== undefined && { status: upper }), ...(truth !== undefined && { assigned: truth }) };
}

const KNOWN = new Set(['STAGED', 'PROVISIONED', 'ACTIVE', 'RECOVERY', 'PASSWORD_EXPIRED', 'LOCKED_OUT', 'SUSPENDED']);

function statusOf(status: JsonValue): SampleUser['status'] {
  if (status === undefined || status === null || status === '') return 'active';
  if (status === 'DEPROVISIONED') return 'leaver';
  return typeof status === 'string' && KNOWN.has(status) ? 'active' : 'unknown';
}

/** The member of an object that is an object itself. */
export function objectIn(holder: UserValues | undefined, name: string): UserValues | undefined {
  const value = holder !== undefined && Object.hasOwn(holder, name) ? holder[name] : undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
