import { isObject } from '../json/value';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../knowledge/scim/schema-urns';
import type { AccountBehaviour } from './behaviour';
import type { Json } from './json';
import { knownMembers } from './member-names';
import { invalidValue, Refusal } from './message';
import { readAddresses, readBoolean, readText, readTypedValues } from './read-values';
import { type Address, type ScimUser, type TypedValue, workEmail } from './scim-user';

/** What a create or replace asks for, read into RingCentral's attributes. Absent, null and empty are all left out. */
export interface UserDraft {
  readonly externalId: string | undefined;
  readonly userName: string;
  readonly email: string;
  readonly name: { readonly givenName: string; readonly familyName: string };
  readonly active: boolean | undefined;
  readonly title: string | undefined;
  readonly emails: readonly TypedValue[];
  readonly phoneNumbers: readonly TypedValue[];
  readonly addresses: readonly Address[];
  readonly photos: readonly TypedValue[];
  readonly department: string | undefined;
  /** Whether attributes RingCentral does not have were sent. */
  readonly ignored: boolean;
}

type ReadingBehaviour = Pick<AccountBehaviour, 'missingRequired' | 'unlistedType' | 'activeText'>;

function missing(path: string, { missingRequired }: ReadingBehaviour): Refusal {
  return new Refusal(400, `${path} is required.`, 'W12', missingRequired);
}

function readSchemas(value: unknown, behaviour: ReadingBehaviour): Refusal | undefined {
  if (value === undefined || value === null) return missing('schemas', behaviour);
  const known = Array.isArray(value) && value.some((urn) => typeof urn === 'string' && isUserSchema(urn));
  return known ? undefined : invalidValue(`schemas must contain ${userSchemaUrn}.`, 'W12');
}

function isUserSchema(urn: string): boolean {
  return urn === userSchemaUrn || urn.toLowerCase() === userSchemaUrn.toLowerCase();
}

function readName(
  value: unknown,
  behaviour: ReadingBehaviour,
  before: ScimUser['name'] | undefined,
): UserDraft['name'] | Refusal {
  if (value === undefined || value === null) return missing('name', behaviour);
  if (!isObject(value)) return invalidValue('name must be an object.', 'W32');
  const givenName = readText(value.givenName, 'name.givenName') ?? missing('name.givenName', behaviour);
  if (givenName instanceof Refusal) return givenName;
  const familyName = readText(value.familyName, 'name.familyName') ?? missing('name.familyName', behaviour);
  if (familyName instanceof Refusal) return familyName;
  const isStill = before !== undefined && before.givenName === givenName && before.familyName === familyName;
  return isStill ? before : { givenName, familyName };
}

interface Enterprise {
  readonly department: string | undefined;
  readonly ignored: boolean;
}

const noEnterprise: Enterprise = { department: undefined, ignored: false };

function readDepartment(value: unknown): Enterprise | Refusal {
  if (value === undefined || value === null) return noEnterprise;
  if (!isObject(value)) return invalidValue(`${enterpriseUserSchemaUrn} must be an object.`, 'W32');
  const department = readText(value.department, departmentPath);
  if (department instanceof Refusal) return department;
  let ignored = false;
  for (const key in value) if (key !== 'department') ignored = true;
  return { department, ignored };
}

const departmentPath = `${enterpriseUserSchemaUrn}:department`;
const emailTypes: readonly string[] = ['work'];
const phoneTypes: readonly string[] = ['work', 'mobile', 'other'];
const photoTypes: readonly string[] = ['photo'];

/**
 * Reads the body of a create or replace: required attributes (W12), types RingCentral lists (W13), value types (W32);
 * what RingCentral does not have is ignored (W11). What the values say is for `checkDraft`.
 * @param previous the user until now, of whom the draft takes what stays
 */
export function readUser(body: Json, behaviour: ReadingBehaviour, previous?: ScimUser): UserDraft | Refusal {
  const { unlistedType, activeText } = behaviour;
  const { members, ignored } = knownMembers(body);
  const schemas = readSchemas(members.schemas, behaviour);
  if (schemas !== undefined) return schemas;
  const userName = readText(members.userName, 'userName') ?? missing('userName', behaviour);
  if (userName instanceof Refusal) return userName;
  const name = readName(members.name, behaviour, previous?.name);
  if (name instanceof Refusal) return name;
  const emails = readTypedValues(members.emails, 'emails', emailTypes, unlistedType, previous?.emails);
  if (emails instanceof Refusal) return emails;
  const email = workEmail({ emails });
  if (email === undefined) return missing('emails', behaviour);
  const active = readBoolean(members.active, 'active', activeText);
  if (active instanceof Refusal) return active;
  const externalId = readText(members.externalId, 'externalId');
  if (externalId instanceof Refusal) return externalId;
  const title = readText(members.title, 'title');
  if (title instanceof Refusal) return title;
  const phoneNumbers = readTypedValues(
    members.phoneNumbers,
    'phoneNumbers',
    phoneTypes,
    unlistedType,
    previous?.phoneNumbers,
  );
  if (phoneNumbers instanceof Refusal) return phoneNumbers;
  const addresses = readAddresses(members.addresses, unlistedType, previous?.addresses);
  if (addresses instanceof Refusal) return addresses;
  const photos = readTypedValues(members.photos, 'photos', photoTypes, unlistedType, previous?.photos);
  if (photos instanceof Refusal) return photos;
  const enterprise = readDepartment(members[enterpriseUserSchemaUrn]);
  if (enterprise instanceof Refusal) return enterprise;
  return {
    userName,
    email,
    name,
    emails,
    phoneNumbers,
    addresses,
    photos,
    active,
    externalId,
    title,
    department: enterprise.department,
    ignored: ignored || enterprise.ignored,
  };
}
