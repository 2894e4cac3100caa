import { isObject } from '../json/value';
import type { AccountBehaviour } from './behaviour';
import type { Json } from './json';
import { invalidValue, Refusal } from './message';
import type { Address, TypedValue } from './scim-user';

/** A text, or undefined for what SCIM calls unassigned: absent, null or empty (RFC 7643 §2.5). */
export function readText(value: unknown, path: string): string | undefined | Refusal {
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' ? value : invalidValue(`${path} must be a string.`, 'W32');
}

/** A boolean, or one spelled as text as Entra sends it, where that is taken. */
export function readBoolean(
  value: unknown,
  path: string,
  text: AccountBehaviour['activeText'],
): boolean | undefined | Refusal {
  if (typeof value === 'boolean') return value;
  if (value === undefined || value === null) return undefined;
  const word = typeof value === 'string' && text === 'accept' ? value.toLowerCase() : '';
  if (word === 'true' || word === 'false') return word === 'true';
  return invalidValue(`${path} must be true or false.`, 'W32');
}

const none: readonly never[] = [];

/** A list of objects of a multi-valued attribute; null and absent are the empty list. */
function readElements(value: unknown, path: string): readonly Json[] | Refusal {
  if (value === undefined || value === null) return none;
  if (!Array.isArray(value)) return invalidValue(`${path} must be an array.`, 'W32');
  if (!value.every(isObject)) return invalidValue(`${path} must hold objects.`, 'W32');
  return value;
}

/** The type of an element, as RingCentral spells it. */
function readType(value: unknown, path: string, types: readonly string[]): string | Refusal {
  if (typeof value === 'string') {
    if (types.includes(value)) return value;
    const type = value.toLowerCase();
    if (types.includes(type)) return type;
  }
  return invalidValue(`${path}.type must be ${types.join(', ')}.`, 'W13');
}

/** A text of an element; its path is written out for a refusal alone. */
function readPart(element: Json, part: string, path: string): string | undefined | Refusal {
  const value = element[part];
  return typeof value === 'string' && value !== '' ? value : readText(value, `${path}.${part}`);
}

/**
 * E-mail addresses, phone numbers or photos. An element without a value is left out, as unassigned.
 * @param before the values of the user until now: what is still the same is theirs, so that thousands of users who change
 * in a title share the rest with what they were
 */
export function readTypedValues(
  value: unknown,
  path: string,
  types: readonly string[],
  unlisted: AccountBehaviour['unlistedType'],
  before: readonly TypedValue[] = none,
): readonly TypedValue[] | Refusal {
  const elements = readElements(value, path);
  if (elements instanceof Refusal) return elements;
  if (elements.length === 0) return none;
  // Of its exact size: a list that grows keeps room for sixteen more, and an account keeps thousands of these.
  const result = new Array<TypedValue>(elements.length);
  let count = 0;
  for (const element of elements) {
    const type = readType(element.type, path, types);
    if (type instanceof Refusal) {
      if (unlisted === 'refuse') return type;
      continue;
    }
    const text = readPart(element, 'value', path);
    if (text instanceof Refusal) return text;
    if (text === undefined) continue;
    const old = before[count];
    result[count++] = old !== undefined && old.type === type && old.value === text ? old : { type, value: text };
  }
  return sharedList(result, count, before);
}

/** The first `count` of `items`; the list before where it holds the very same. */
export function sharedList<T>(items: T[], count: number, before: readonly T[]): readonly T[] {
  if (count < items.length) items.length = count;
  return count === before.length && items.every((item, index) => item === before[index]) ? before : items;
}

const addressTypes: readonly string[] = ['work'];
const addressParts = ['streetAddress', 'locality', 'region', 'postalCode', 'country'] as const;

/**
 * The addresses of a request body, or the refusal of the first that is wrong.
 * @param unlisted what becomes of a type that is not listed
 * @param before as of {@link readTypedValues}
 */
export function readAddresses(
  value: unknown,
  unlisted: AccountBehaviour['unlistedType'],
  before: readonly Address[] = none,
): readonly Address[] | Refusal {
  const elements = readElements(value, 'addresses');
  if (elements instanceof Refusal) return elements;
  if (elements.length === 0) return none;
  const result = new Array<Address>(elements.length);
  let count = 0;
  for (const element of elements) {
    const type = readType(element.type, 'addresses', addressTypes);
    if (type instanceof Refusal) {
      if (unlisted === 'refuse') return type;
      continue;
    }
    const old = before[count];
    const address = old !== undefined && isStill(old, element, type) ? old : readAddress(element, type);
    if (address instanceof Refusal) return address;
    result[count++] = address;
  }
  return sharedList(result, count, before);
}

/** Whether an element says of an address what it was before. */
function isStill(address: Address, element: Json, type: string): boolean {
  return (
    address.type === type &&
    isText(address.streetAddress, element.streetAddress) &&
    isText(address.locality, element.locality) &&
    isText(address.region, element.region) &&
    isText(address.postalCode, element.postalCode) &&
    isText(address.country, element.country)
  );
}

/** Whether what was sent is `text`; for undefined, whether it is unassigned. */
function isText(text: string | undefined, sent: unknown): boolean {
  return text === undefined ? sent === undefined || sent === null || sent === '' : text === sent && text !== '';
}

function readAddress(element: Json, type: string): Address | Refusal {
  const address: Record<string, string> & { type: string } = { type };
  for (const part of addressParts) {
    const text = readPart(element, part, 'addresses');
    if (text instanceof Refusal) return text;
    if (text !== undefined) address[part] = text;
  }
  return address;
}
