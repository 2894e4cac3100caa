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
  const type = typeof value === 'string' ? types.find((candidate) => candidate === value.toLowerCase()) : undefined;
  return type ?? invalidValue(`${path}.type must be ${types.join(', ')}.`, 'W13');
}

/** E-mail addresses, phone numbers or photos. An element without a value is left out, as unassigned. */
export function readTypedValues(
  value: unknown,
  path: string,
  types: readonly string[],
  unlisted: AccountBehaviour['unlistedType'],
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
    const text = readText(element.value, `${path}.value`);
    if (text instanceof Refusal) return text;
    if (text !== undefined) result[count++] = { type, value: text };
  }
  result.length = count;
  return result;
}

const addressParts = ['streetAddress', 'locality', 'region', 'postalCode', 'country'] as const;

/**
 * The addresses of a request body, or the refusal of the first that is wrong.
 * @param unlisted what becomes of a type that is not listed
 */
export function readAddresses(
  value: unknown,
  unlisted: AccountBehaviour['unlistedType'],
): readonly Address[] | Refusal {
  const elements = readElements(value, 'addresses');
  if (elements instanceof Refusal) return elements;
  if (elements.length === 0) return none;
  const result = new Array<Address>(elements.length);
  let count = 0;
  for (const element of elements) {
    const type = readType(element.type, 'addresses', ['work']);
    if (type instanceof Refusal) {
      if (unlisted === 'refuse') return type;
      continue;
    }
    const address: Record<string, string> & { type: string } = { type };
    for (const part of addressParts) {
      const text = readText(element[part], `addresses.${part}`);
      if (text instanceof Refusal) return text;
      if (text !== undefined) address[part] = text;
    }
    result[count++] = address;
  }
  result.length = count;
  return result;
}
