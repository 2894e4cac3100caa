import { isObject, type JsonValue } from '../json/value';
import { findCountry } from '../knowledge/ringcentral/countries';
import { findState } from '../knowledge/ringcentral/states';
import { enterpriseUserSchemaUrn } from '../knowledge/scim/schema-urns';
import { knownMembers } from './member-names';
import { samePhone } from './same-phone';

/** A single value of a user under a path people read: `name.givenName`, `addresses[work].country`, `phoneNumbers[mobile]`. */
export type AttributeValues = ReadonlyMap<string, string | boolean>;

/** One value that differs; `undefined` where there is none. */
export interface ValueChange {
  readonly path: string;
  readonly before: string | boolean | undefined;
  readonly after: string | boolean | undefined;
}

const ADDRESS_PARTS = ['streetAddress', 'locality', 'region', 'postalCode', 'country'] as const;

/**
 * The values of a SCIM User that RingCentral can store. Absent, null, empty
 * text and empty list are the same (RFC 7643 §2.5); elements of a list go by their type, because their order says
 * nothing. `id`, `schemas` and `meta` are RingCentral's own and left out.
 */
export function attributeValues(user: unknown): AttributeValues {
  const values = new Map<string, string | boolean>();
  const put = (path: string, value: unknown) => {
    if (typeof value === 'boolean') values.set(path, value);
    else if (typeof value === 'number') values.set(path, String(value));
    else if (typeof value === 'string' && value !== '') values.set(path, value);
  };
  put('userName', member(user, 'userName'));
  const name = member(user, 'name');
  put('name.givenName', member(name, 'givenName'));
  put('name.familyName', member(name, 'familyName'));
  for (const { type, element } of elements(user, 'emails')) put(`emails[${type}]`, member(element, 'value'));
  put('active', booleanOf(member(user, 'active')));
  put('externalId', member(user, 'externalId'));
  put('title', member(user, 'title'));
  put('department', departmentOf(user));
  for (const { type, element } of elements(user, 'phoneNumbers'))
    put(`phoneNumbers[${type}]`, member(element, 'value'));
  for (const { type, element } of elements(user, 'addresses'))
    for (const part of ADDRESS_PARTS) put(`addresses[${type}].${part}`, member(element, part));
  for (const { type, element } of elements(user, 'photos')) put(`photos[${type}]`, member(element, 'value'));
  return values;
}

/** The same of a request body, whose members may have their names in any letter case (RFC 7643 §2.1). */
export function bodyValues(body: unknown): AttributeValues {
  return attributeValues(isObject(body) ? knownMembers(body).members : body);
}

/** What changes from one user to another, in the order of {@link attributeValues}. */
export function valueChanges(before: AttributeValues, after: AttributeValues): readonly ValueChange[] {
  const changes: ValueChange[] = [];
  for (const [path, value] of after) {
    const old = before.get(path);
    if (!sameValue(path, old, value)) changes.push({ path, before: old, after: value });
  }
  for (const [path, value] of before) if (!after.has(path)) changes.push({ path, before: value, after: undefined });
  return changes;
}

/** What `asserted` says differently from `current`; what it leaves out does not count. */
export function assertedChanges(current: AttributeValues, asserted: AttributeValues): readonly ValueChange[] {
  return valueChanges(current, asserted).filter(({ after }) => after !== undefined);
}

/**
 * Whether two values of an attribute mean the same: userName and e-mail whatever their letter case (caseExact false,
 * RFC 7643 §8.7.1), a country or a state by code or by name, a phone number in any notation, everything else exactly.
 */
export function sameValue(path: string, a: string | boolean | undefined, b: string | boolean | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  if (path === 'userName' || path.startsWith('emails[')) return a.toLowerCase() === b.toLowerCase();
  // What SCIM shows as type other is an extension number, and no number of E.164.
  if (path.startsWith('phoneNumbers[')) return path !== 'phoneNumbers[other]' && samePhone(a, b);
  if (path.endsWith('].region')) {
    const state = findState(a);
    return state !== undefined && state === findState(b);
  }
  if (!path.endsWith('].country')) return false;
  const country = findCountry(a);
  return country === undefined ? a.toLowerCase() === b.toLowerCase() : country === findCountry(b);
}

/** Whether a replace or patch left a user as it was. Cheap where nothing changed, which is most people of most plans. */
export function isSameUser(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  // What changes most often settles most of the rest, without a look at everything.
  if (areOtherTexts(member(a, 'title'), member(b, 'title'))) return false;
  if (areOtherTexts(member(a, 'externalId'), member(b, 'externalId'))) return false;
  if (areOtherTexts(departmentOf(a), departmentOf(b))) return false;
  return valueChanges(attributeValues(a), attributeValues(b)).length === 0;
}

/** Whether both are there and differ. */
function areOtherTexts(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && a !== b && a !== '' && b !== '';
}

function departmentOf(user: unknown): unknown {
  return member(member(user, enterpriseUserSchemaUrn), 'department');
}

function booleanOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const lower = value.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : value;
}

function* elements(user: unknown, name: string): Iterable<{ readonly type: string; readonly element: unknown }> {
  const list = member(user, name);
  if (!Array.isArray(list)) return;
  for (const element of list as readonly JsonValue[]) {
    const type = member(element, 'type');
    yield { type: typeof type === 'string' ? type.toLowerCase() : '', element };
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
