import { enterpriseUserSchemaUrn } from '../../knowledge/scim/schema-urns';
import type { Json } from '../json';
import { type AccountUser, type Address, type TypedValue, type UserStatus, userStatuses } from '../scim-user';
import { storedUser } from '../stored-user';
import { Place, type SnapshotReader } from './reader';

const noValues: readonly never[] = [];

/** A user of a snapshot file: what SCIM shows, with the status and the country of the extension. */
export function readSnapshotUser(reader: SnapshotReader, user: Json, at: Place): AccountUser {
  const id = reader.requiredText(user, 'id', at);
  const name = reader.object(user, 'name', at);
  const nameAt = new Place(at, 'name');
  const active = reader.flag(user, 'active', at);
  const status = readStatus(reader, user, active, at);
  const phones = typedValues(reader, user, 'phoneNumbers', at);
  const extension = reader.text(user, 'extensionNumber', at);
  const hasExtension = extension === undefined || phones.some(({ type }) => type === 'other');
  const enterprise = reader.object(user, enterpriseUserSchemaUrn, at);
  const scim = storedUser({
    id,
    externalId: reader.text(user, 'externalId', at),
    userName: reader.requiredText(user, 'userName', at),
    name: {
      givenName: reader.text(name, 'givenName', nameAt) ?? '',
      familyName: reader.text(name, 'familyName', nameAt) ?? '',
    },
    active: status === 'Unknown' ? (active ?? false) : status === 'Enabled',
    title: reader.text(user, 'title', at),
    emails: typedValues(reader, user, 'emails', at),
    phoneNumbers: hasExtension ? phones : [...phones, { type: 'other', value: extension }],
    addresses: addresses(reader, user, at),
    photos: typedValues(reader, user, 'photos', at),
    department: reader.text(enterprise, 'department', new Place(at, enterpriseUserSchemaUrn)),
  });
  const country = reader.country(user, 'country', at);
  const isAdministrator = reader.flag(user, 'administrator', at) === true;
  if (isAdministrator) return { id, status, ...(country && { country }), isAdministrator, scim };
  return country ? { id, status, country, scim } : { id, status, scim };
}

function readStatus(reader: SnapshotReader, user: Json, active: boolean | undefined, at: Place): UserStatus {
  const text = reader.text(user, 'status', at);
  if (text === undefined) return active === true ? 'Enabled' : 'Unknown';
  const status = STATUSES.get(text);
  return status ?? reader.wrong(new Place(at, 'status'), `must be one of ${userStatuses.join(', ')}.`) ?? 'Unknown';
}

const STATUSES: ReadonlyMap<string, UserStatus> = new Map(userStatuses.map((status) => [status, status]));

function typedValues(reader: SnapshotReader, user: Json, key: string, at: Place): readonly TypedValue[] {
  const items = reader.list(user, key, at);
  if (items.length === 0) return noValues;
  if (items.every(isTypedValue)) return items;
  return items.map((item, index) => {
    const place = new Place(at, key, index);
    return { type: reader.requiredText(item, 'type', place), value: reader.requiredText(item, 'value', place) };
  });
}

const addressParts = ['streetAddress', 'locality', 'region', 'postalCode', 'country'] as const;

function addresses(reader: SnapshotReader, user: Json, at: Place): readonly Address[] {
  const items = reader.list(user, 'addresses', at);
  if (items.length === 0) return noValues;
  if (items.every(isAddress)) return items;
  return items.map((item, index) => {
    const place = new Place(at, 'addresses', index);
    const address: Record<string, string> & { type: string } = { type: reader.text(item, 'type', place) ?? 'work' };
    for (const part of addressParts) {
      const text = reader.text(item, part, place);
      if (text !== undefined) address[part] = text;
    }
    return address;
  });
}

// What is in the file as it is to be kept, as `snapshotText` writes it, is kept: most of a large account is.

function isTypedValue(item: Json): item is Json & TypedValue {
  return item.type !== '' && item.value !== '' && hasTexts(item, TYPED_MEMBERS, 2);
}

function isAddress(item: Json): item is Json & Address {
  return hasTexts(item, ADDRESS_MEMBERS, 1);
}

const TYPED_MEMBERS = ['type', 'value'];
const ADDRESS_MEMBERS = ['type', ...addressParts];

/** Whether an object has texts alone, under these names, in this order, and at least the first `needed` of them. */
function hasTexts(item: Json, names: readonly string[], needed: number): boolean {
  let next = 0;
  for (const key in item) {
    while (next < names.length && names[next] !== key) {
      if (next < needed) return false;
      next++;
    }
    if (next === names.length || typeof item[key] !== 'string') return false;
    next++;
  }
  return next >= needed;
}
