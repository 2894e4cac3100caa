import { suggest } from '../../expressions/kit/suggest';
import type { JsonValue } from '../../json/value';
import { jumpCloudRows } from '../../knowledge/jumpcloud/ringcentral-mapping';
import type { SampleUser, UserValues } from '../users/user';
import { type PeopleVocabulary, titleKey, truthOf } from '../users/vocabulary';

/** Members of a user that decide whether they are provisioned. `bound` is ours: whether they have the application. */
export const STATES = ['state', 'suspended', 'password_expired', 'activated', 'account_locked', 'bound'] as const;

/** What the connector sends. */
export const SENT: readonly string[] = [...jumpCloudRows.map(({ property }) => property), 'addresses', 'phoneNumbers'];

const names: readonly string[] = [...SENT, ...STATES, '_id', 'displayname', 'attributes'];

const ALIASES: Readonly<Record<string, string>> = {
  'company email': 'email',
  'first name': 'firstname',
  'last name': 'lastname',
  'user name': 'username',
  'user state': 'state',
  'is bound': 'bound',
};

/** Columns of JumpCloud's CSV templates: `work_streetAddress`, `mobile_number`. */
const ADDRESS_COLUMN = /^(work|home|other)_(streetAddress|locality|region|postalCode|country)$/i;
const PHONE_COLUMN = /^(mobile|home|work|work_mobile|work_fax)_number$/i;
const ADDRESS_PARTS = new Map(
  ['streetAddress', 'locality', 'region', 'postalCode', 'country'].map((part) => [part.toLowerCase(), part]),
);

/** JumpCloud's users: as the API returns them (GET /api/systemusers), or a table with the same names. */
export const jumpCloudPeople: PeopleVocabulary = {
  names,
  aliases: new Map(Object.entries(ALIASES).map(([alias, name]) => [titleKey(alias), name])),
  listName: 'results',
  personMarks: ['username', '_id'],
  renamed: () => undefined,
  // The API's user has seventy members; only what looks like a slip of the pen is worth a word.
  unknown(name) {
    if (ADDRESS_COLUMN.test(name) || PHONE_COLUMN.test(name) || name.length < 5) return undefined;
    const [nearest] = suggest(name, SENT);
    if (nearest === undefined || OTHERS.has(name)) return undefined;
    const message = `"${name}" is no property of a JumpCloud user that we know of. Did you mean "${nearest}"?`;
    return { severity: 'warning', message };
  },
  typed,
  statusOf,
};

/** Properties that resemble those that are sent. */
const OTHERS = new Set(['middlename', 'alternateEmail', 'displayname', 'recoveryEmail', 'attributes', 'location']);

function typed(values: UserValues): UserValues {
  const changed: Record<string, JsonValue> = {};
  for (const name of ['suspended', 'password_expired', 'activated', 'account_locked', 'bound'] as const) {
    const value = values[name];
    const truth = typeof value === 'boolean' ? undefined : truthOf(value);
    if (truth !== undefined) changed[name] = truth;
  }
  const state = typeof values.state === 'string' ? values.state.trim().toUpperCase() : values.state;
  if (state !== values.state) changed.state = state;
  if (hasTableColumns(values)) Object.assign(changed, listsOf(values));
  return isEmpty(changed) ? values : { ...values, ...changed };
}

/** Without a list of the names: every person comes through here, and most have lists as the API gives them. */
function hasTableColumns(values: UserValues): boolean {
  for (const name in values) {
    if (name.indexOf('_') > 0 && (ADDRESS_COLUMN.test(name) || PHONE_COLUMN.test(name))) return true;
  }
  return false;
}

function isEmpty(values: UserValues): boolean {
  for (const _name in values) return false;
  return true;
}

/** Puts the columns of a table into the lists the API has. */
function listsOf(values: UserValues): UserValues {
  const addresses = new Map<string, Record<string, JsonValue>>();
  const phones: JsonValue[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || value === '' || !name.includes('_')) continue;
    const [, type = '', part = ''] = ADDRESS_COLUMN.exec(name) ?? [];
    const phone = PHONE_COLUMN.exec(name)?.[1];
    if (phone !== undefined) phones.push({ type: phone.toLowerCase(), number: value });
    if (type === '') continue;
    const address = addresses.get(type.toLowerCase()) ?? { type: type.toLowerCase() };
    address[ADDRESS_PARTS.get(part.toLowerCase()) ?? part] = value;
    addresses.set(type.toLowerCase(), address);
  }
  return {
    ...(addresses.size > 0 && !Array.isArray(values.addresses) && { addresses: [...addresses.values()] }),
    ...(phones.length > 0 && !Array.isArray(values.phoneNumbers) && { phoneNumbers: phones }),
  };
}

function statusOf({ state, suspended, password_expired: expired }: UserValues): SampleUser['status'] {
  if (suspended === true || expired === true || state === 'SUSPENDED') return 'leaver';
  if (state === undefined || state === null || state === '' || state === 'ACTIVATED' || state === 'STAGED')
    return 'active';
  return 'unknown';
}
