import { userAttributes } from '../../expressions/entra';
import { suggest } from '../../expressions/kit/suggest';
import { type JsonValue, setMemberOf } from '../../json/value';
import type { SampleUser, UserValues } from '../users/user';
import { type PeopleVocabulary, titleKey, truthOf } from '../users/vocabulary';

/**
 * Marks of a person that are no source attributes. `@removed` is what a delta query says (`reason`: "changed" for a
 * soft-deleted user, "deleted" for one that is gone for good), `deletedDateTime` what the recycle bin says, `isAssigned`
 * whether the user has the application; the last is ours, because no export of users has it.
 */
const MARKS = ['@removed', 'deletedDateTime', 'isAssigned'] as const;

/** Further properties of Graph's user, of which a mapping can read some under the same name. */
const OTHERS = ['ageGroup', 'createdDateTime', 'employeeType', 'employeeLeaveDateTime', 'usageLocation', 'userType'];

const names: readonly string[] = [...userAttributes.map(({ name }) => name), ...MARKS, ...OTHERS];

/** Names that Graph and the exports of the portal have for attributes the provisioning service calls otherwise. */
const ALIASES: Readonly<Record<string, string>> = {
  id: 'objectId',
  'object id': 'objectId',
  'user principal name': 'userPrincipalName',
  email: 'mail',
  'first name': 'givenName',
  'last name': 'surname',
  mobilePhone: 'mobile',
  businessPhones: 'telephoneNumber',
  'business phone': 'telephoneNumber',
  faxNumber: 'facsimileTelephoneNumber',
  officeLocation: 'physicalDeliveryOfficeName',
  office: 'physicalDeliveryOfficeName',
  'state or province': 'state',
  'zip or postal code': 'postalCode',
  'country or region': 'country',
  onPremisesSyncEnabled: 'dirSyncEnabled',
  directorySynced: 'dirSyncEnabled',
  removed: '@removed',
  assigned: 'isAssigned',
};

/** The User object of Microsoft Entra ID, in the names of synchronization schemas; Graph's and the portal's are put into them. */
export const entraPeople: PeopleVocabulary = {
  names,
  aliases: new Map(Object.entries(ALIASES).map(([alias, name]) => [titleKey(alias), name])),
  listName: 'value',
  personMarks: ['userPrincipalName', 'UserPrincipalName', 'id'],
  renamed: () => undefined,
  // Graph's user has a hundred properties; only what looks like a slip of the pen is worth a word.
  unknown(name) {
    const [nearest] = suggest(name, names);
    if (nearest === undefined || /^extension_/.test(name)) return undefined;
    const message = `"${name}" is no attribute of a user in Microsoft Entra ID that we know of. Did you mean "${nearest}"?`;
    return { severity: 'warning', message };
  },
  flatten,
  typed,
  statusOf,
};

/** Members of Graph's user that are no attributes as they stand. */
const WRAPPED = /^(?:onPremisesExtensionAttributes|businessPhones|@removed)$|@odata\./i;

/** Graph keeps the Exchange attributes in an object of their own and telephone numbers in a list. */
function flatten(person: UserValues): UserValues {
  let wrapped = 0;
  for (const key in person) if (WRAPPED.test(key)) wrapped++;
  if (wrapped === 0) return person;
  const { businessPhones } = person;
  // What most exports have, without a look at every member.
  if (wrapped === 1 && Array.isArray(businessPhones)) return { ...person, businessPhones: businessPhones[0] ?? null };
  return unwrapped(person);
}

function unwrapped(person: UserValues): UserValues {
  const flat: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(person)) {
    const lower = key.toLowerCase();
    if (lower === 'onpremisesextensionattributes')
      for (const [name, own] of Object.entries(plainObject(value) ?? {})) setMemberOf(flat, name, own);
    else if (lower === 'businessphones' && Array.isArray(value)) flat[key] = value[0] ?? null;
    else if (lower === '@removed') flat['@removed'] = plainObject(value)?.reason ?? value;
    else if (!lower.includes('@odata.')) setMemberOf(flat, key, value);
  }
  return flat;
}

const BOOLEANS = ['accountEnabled', 'dirSyncEnabled', 'isAssigned'] as const;

function typed(values: UserValues): UserValues {
  const changed: Record<string, JsonValue> = {};
  for (const name of BOOLEANS) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const truth = typeof value === 'boolean' ? undefined : truthOf(value);
    if (truth !== undefined) changed[name] = truth;
  }
  const guest = guestName(values.userPrincipalName);
  if (guest !== undefined) {
    changed.userPrincipalName = guest;
    changed.originalUserPrincipalName = values.originalUserPrincipalName ?? values.userPrincipalName;
  }
  return Object.keys(changed).length === 0 ? values : { ...values, ...changed };
}

/**
 * `alias_their.example#EXT#@ours.example` → `alias@their.example`: the service strips the rest of a guest's name
 * (Microsoft Learn, How application provisioning works, B2B users).
 */
function guestName(name: JsonValue): string | undefined {
  if (typeof name !== 'string') return undefined;
  const at = name.indexOf('#EXT#');
  const underscore = at < 0 ? -1 : name.lastIndexOf('_', at);
  return underscore <= 0 ? undefined : `${name.slice(0, underscore)}@${name.slice(underscore + 1, at)}`;
}

function statusOf(values: UserValues): SampleUser['status'] {
  const { accountEnabled } = values;
  if (isFilled(values['@removed']) || isFilled(values.deletedDateTime)) return 'leaver';
  if (accountEnabled === undefined || accountEnabled === null || accountEnabled === '') return 'active';
  if (typeof accountEnabled !== 'boolean') return 'unknown';
  return accountEnabled ? 'active' : 'leaver';
}

function isFilled(value: JsonValue): boolean {
  return value !== undefined && value !== null && value !== '';
}

function plainObject(value: JsonValue): { readonly [key: string]: JsonValue } | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
