import { enterpriseUserSchemaUrn, userSchemaUrn } from '../knowledge/scim/schema-urns';
import type { Address, ScimUser, TypedValue } from './scim-user';

const coreSchemas: ScimUser['schemas'] = [userSchemaUrn];
const allSchemas: ScimUser['schemas'] = [userSchemaUrn, enterpriseUserSchemaUrn];

/** What RingCentral keeps of a user. Absent and empty are the same (RFC 7643 §2.5). */
export interface StoredValues {
  readonly id: string;
  readonly externalId: string | undefined;
  readonly userName: string;
  readonly name: ScimUser['name'];
  readonly active: boolean;
  readonly title: string | undefined;
  readonly emails: readonly TypedValue[];
  readonly phoneNumbers: readonly TypedValue[];
  readonly addresses: readonly Address[];
  readonly photos: readonly TypedValue[];
  readonly department: string | undefined;
}

/**
 * A user with the members that have a value, always in the same order. Made by a constructor, because accounts have
 * a hundred thousand of them: objects put together member by member take twice the time and the memory.
 */
class StoredUser implements ScimUser {
  readonly schemas: ScimUser['schemas'];
  readonly id: string;
  declare readonly externalId?: string;
  readonly userName: string;
  readonly name: ScimUser['name'];
  readonly active: boolean;
  declare readonly title?: string;
  readonly emails: readonly TypedValue[];
  readonly phoneNumbers: readonly TypedValue[];
  readonly addresses: readonly Address[];
  declare readonly photos?: readonly TypedValue[];
  declare readonly [enterpriseUserSchemaUrn]?: { readonly department?: string };

  constructor(values: StoredValues) {
    const { externalId, title, photos, department } = values;
    this.schemas = department ? allSchemas : coreSchemas;
    this.id = values.id;
    if (externalId) this.externalId = externalId;
    this.userName = values.userName;
    this.name = values.name;
    this.active = values.active;
    if (title) this.title = title;
    this.emails = values.emails;
    this.phoneNumbers = values.phoneNumbers;
    this.addresses = values.addresses;
    if (photos.length > 0) this.photos = photos;
    if (department) this[enterpriseUserSchemaUrn] = { department };
  }
}

/** The user RingCentral's SCIM shows for what it keeps. */
export function storedUser(values: StoredValues): ScimUser {
  return new StoredUser(values);
}

/** Whether two users are the same in every value, and in the order of lists. Members of other names are not looked at. */
export function isSameStored(a: ScimUser, b: ScimUser): boolean {
  return (
    a.title === b.title &&
    a.active === b.active &&
    a.userName === b.userName &&
    a.externalId === b.externalId &&
    a.name.givenName === b.name.givenName &&
    a.name.familyName === b.name.familyName &&
    a[enterpriseUserSchemaUrn]?.department === b[enterpriseUserSchemaUrn]?.department &&
    isSameList(a.emails, b.emails, isSameTyped) &&
    isSameList(a.phoneNumbers, b.phoneNumbers, isSameTyped) &&
    isSameList(a.addresses, b.addresses, isSameAddress) &&
    isSameList(a.photos ?? none, b.photos ?? none, isSameTyped)
  );
}

const none: readonly never[] = [];

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => isSame(item, b[index] as T)));
}

function isSameTyped(a: TypedValue, b: TypedValue): boolean {
  return a.type === b.type && a.value === b.value;
}

function isSameAddress(a: Address, b: Address): boolean {
  return (
    a.type === b.type &&
    a.streetAddress === b.streetAddress &&
    a.locality === b.locality &&
    a.region === b.region &&
    a.postalCode === b.postalCode &&
    a.country === b.country
  );
}
