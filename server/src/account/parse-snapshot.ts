import { parseJson } from '../json/parse';
import { isObject } from '../json/value';
import { findCountry } from '../knowledge/ringcentral/countries';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../knowledge/scim/schema-urns';
import { LineIndex } from '../text/line-index';
import { forbiddenKey, type Json } from './json';
import type { AccountUser, Address, ScimUser, TypedValue, UserStatus } from './scim-user';
import { userStatuses } from './scim-user';
import {
  type AccountInfo,
  type AccountSnapshot,
  type OtherExtension,
  snapshotFormat,
  type UnassignedExtension,
} from './snapshot';
import { formatProblem, isPartialReading, partialProblem } from './snapshot/format-problem';

/** What is wrong with a snapshot, and where: `users[3].userName`. The empty path is the file itself. */
export interface SnapshotProblem {
  readonly path: string;
  readonly reason: string;
}

export type ParsedSnapshot =
  | { readonly ok: true; readonly snapshot: AccountSnapshot }
  | { readonly ok: false; readonly problems: readonly SnapshotProblem[] };

/** So many problems are listed; a file of another kind would have thousands. */
const maximumProblems = 50;

class Reader {
  readonly problems: SnapshotProblem[] = [];

  wrong(path: string, reason: string): undefined {
    if (this.problems.length < maximumProblems) this.problems.push({ path, reason });
    return undefined;
  }

  text(object: Json, key: string, at: string): string | undefined {
    const value = object[key];
    if (value === undefined || value === null) return undefined;
    return typeof value === 'string' ? value : this.wrong(join(at, key), 'must be a string.');
  }

  requiredText(object: Json, key: string, at: string): string | undefined {
    const value = object[key];
    if (typeof value === 'string' && value !== '') return value;
    return this.wrong(join(at, key), value === undefined ? 'is missing.' : 'must be a string that is not empty.');
  }

  flag(object: Json, key: string, at: string): boolean | undefined {
    const value = object[key];
    if (value === undefined || value === null) return undefined;
    return typeof value === 'boolean' ? value : this.wrong(join(at, key), 'must be true or false.');
  }

  time(root: Json, key: string): string | undefined {
    const text = this.text(root, key, '');
    if (text !== undefined && Number.isNaN(Date.parse(text))) this.wrong(key, 'must be an ISO 8601 date and time.');
    return text;
  }

  list(object: Json, key: string, at: string): readonly Json[] {
    const value = object[key];
    const path = join(at, key);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.wrong(path, 'must be an array.');
      return [];
    }
    value.forEach((item, index) => {
      if (!isObject(item)) this.wrong(`${path}[${index}]`, 'must be an object.');
    });
    return value.map((item) => (isObject(item) ? item : {}));
  }

  object(object: Json, key: string, at: string): Json {
    const value = object[key];
    if (isObject(value)) return value;
    if (value !== undefined && value !== null) this.wrong(join(at, key), 'must be an object.');
    return {};
  }

  country(object: Json, key: string, at: string): string | undefined {
    const value = this.text(object, key, at);
    if (value === undefined) return undefined;
    return (
      findCountry(value)?.code ??
      this.wrong(join(at, key), `"${value}" is not an ISO 3166-1 alpha-2 code or a country's name.`)
    );
  }
}

function join(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}

function typedValues(reader: Reader, user: Json, key: string, at: string): readonly TypedValue[] {
  return reader.list(user, key, at).map((item, index) => {
    const path = `${join(at, key)}[${index}]`;
    return {
      type: reader.requiredText(item, 'type', path) ?? '',
      value: reader.requiredText(item, 'value', path) ?? '',
    };
  });
}

const addressParts = ['streetAddress', 'locality', 'region', 'postalCode', 'country'] as const;

function addresses(reader: Reader, user: Json, at: string): readonly Address[] {
  return reader.list(user, 'addresses', at).map((item, index) => {
    const path = `${join(at, 'addresses')}[${index}]`;
    const address: Record<string, string> & { type: string } = { type: reader.text(item, 'type', path) ?? 'work' };
    for (const part of addressParts) {
      const text = reader.text(item, part, path);
      if (text !== undefined) address[part] = text;
    }
    return address;
  });
}

function readStatus(reader: Reader, user: Json, active: boolean | undefined, at: string): UserStatus {
  const text = reader.text(user, 'status', at);
  if (text === undefined) return active === true ? 'Enabled' : 'Unknown';
  const status = userStatuses.find((candidate) => candidate === text);
  if (status === undefined) reader.wrong(join(at, 'status'), `must be one of ${userStatuses.join(', ')}.`);
  return status ?? 'Unknown';
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  // An empty text is the same as none (RFC 7643 §2.5).
  return (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [P in K]?: string };
}

function readUser(reader: Reader, user: Json, at: string): AccountUser {
  const id = reader.requiredText(user, 'id', at) ?? '';
  const name = reader.object(user, 'name', at);
  const active = reader.flag(user, 'active', at);
  const status = readStatus(reader, user, active, at);
  const phones = typedValues(reader, user, 'phoneNumbers', at);
  const extension = reader.text(user, 'extensionNumber', at);
  const hasExtension = extension === undefined || phones.some((phone) => phone.type === 'other');
  const department = reader.text(
    reader.object(user, enterpriseUserSchemaUrn, at),
    'department',
    join(at, enterpriseUserSchemaUrn),
  );
  const photos = typedValues(reader, user, 'photos', at);
  const scim: ScimUser = {
    schemas: department ? [userSchemaUrn, enterpriseUserSchemaUrn] : [userSchemaUrn],
    id,
    ...optional('externalId', reader.text(user, 'externalId', at)),
    userName: reader.requiredText(user, 'userName', at) ?? '',
    name: {
      givenName: reader.text(name, 'givenName', join(at, 'name')) ?? '',
      familyName: reader.text(name, 'familyName', join(at, 'name')) ?? '',
    },
    active: status === 'Unknown' ? (active ?? false) : status === 'Enabled',
    ...optional('title', reader.text(user, 'title', at)),
    emails: typedValues(reader, user, 'emails', at),
    phoneNumbers: hasExtension ? phones : [...phones, { type: 'other', value: extension }],
    addresses: addresses(reader, user, at),
    ...(photos.length > 0 && { photos }),
    ...(department && { [enterpriseUserSchemaUrn]: { department } }),
  };
  return {
    ...{ id, status, ...optional('country', reader.country(user, 'country', at)) },
    ...(reader.flag(user, 'administrator', at) === true && { isAdministrator: true as const }),
    scim,
  };
}

function readOtherExtension(reader: Reader, extension: Json, at: string): OtherExtension {
  return {
    id: reader.requiredText(extension, 'id', at) ?? '',
    type: reader.requiredText(extension, 'type', at) ?? '',
    ...optional('name', reader.text(extension, 'name', at)),
    ...optional('email', reader.text(extension, 'email', at)),
    ...optional('extensionNumber', reader.text(extension, 'extensionNumber', at)),
  };
}

function checkUnique(
  reader: Reader,
  users: readonly AccountUser[],
  unassigned: readonly UnassignedExtension[],
  others: readonly OtherExtension[],
): void {
  const ids = new Map<string, string>();
  const userNames = new Map<string, string>();
  const check = (seen: Map<string, string>, value: string, path: string): void => {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, path);
    else if (value !== '') reader.wrong(path, `"${value}" is already at ${first}.`);
  };
  users.forEach((user, index) => {
    check(ids, user.id, `users[${index}].id`);
    check(userNames, user.scim.userName.toLowerCase(), `users[${index}].userName`);
  });
  unassigned.forEach((extension, index) => {
    check(ids, extension.id, `unassigned[${index}].id`);
  });
  others.forEach((extension, index) => {
    check(ids, extension.id, `otherExtensions[${index}].id`);
  });
}

const accountKeys = ['id', 'name', 'status', 'brandId', 'brandName', 'planName'] as const;

function readAccount(reader: Reader, root: Json): AccountInfo {
  const account = reader.object(root, 'account', '');
  const info: Record<string, string> = {};
  for (const key of accountKeys) {
    const text = reader.text(account, key, 'account');
    if (text !== undefined) info[key] = text;
  }
  return { ...info, ...optional('country', reader.country(account, 'country', 'account')) };
}

function readPermissions(reader: Reader, value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return reader.wrong('permissions', 'must be an array of strings.');
}

function readRoot(reader: Reader, root: Json): AccountSnapshot {
  const strange = formatProblem(root.format);
  if (strange !== undefined) reader.wrong('format', strange);
  if (!Array.isArray(root.users)) reader.wrong('users', root.users === undefined ? 'is missing.' : 'must be an array.');
  const takenAt = reader.time(root, 'takenAt');
  const startedAt = reader.time(root, 'startedAt');
  const detail = reader.text(root, 'detail', '') ?? 'full';
  if (detail !== 'full' && detail !== 'list') reader.wrong('detail', 'must be "full" or "list".');
  const users = Array.isArray(root.users)
    ? reader.list(root, 'users', '').map((user, index) => readUser(reader, user, `users[${index}]`))
    : [];
  const unassigned = reader.list(root, 'unassigned', '').map((extension, index) => {
    const at = `unassigned[${index}]`;
    return {
      id: reader.requiredText(extension, 'id', at) ?? '',
      ...optional('country', reader.country(extension, 'country', at)),
    };
  });
  const others = reader
    .list(root, 'otherExtensions', '')
    .map((extension, index) => readOtherExtension(reader, extension, `otherExtensions[${index}]`));
  checkUnique(reader, users, unassigned, others);
  const permissions = readPermissions(reader, root.permissions);
  const scimEnabled = reader.flag(root, 'scimEnabled', '');
  return {
    format: snapshotFormat,
    ...optional('takenAt', takenAt),
    ...optional('startedAt', startedAt),
    ...(reader.flag(root, 'complete', '') === false && { isComplete: false as const }),
    ...(reader.flag(root, 'pseudonymised', '') === true && { pseudonymised: true as const }),
    ...optional('source', reader.text(root, 'source', '')),
    detail: detail === 'list' ? 'list' : 'full',
    ...(scimEnabled !== undefined && { scimEnabled }),
    account: readAccount(reader, root),
    ...optional('signedInAs', reader.text(root, 'signedInAs', '')),
    ...(permissions !== undefined && { permissions }),
    unassignedKnown: root.unassigned !== undefined && root.unassigned !== null,
    users,
    unassigned,
    ...(others.length > 0 && { otherExtensions: others }),
  };
}

function parseText(text: string): { readonly value: unknown } | SnapshotProblem {
  try {
    return { value: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown };
  } catch {
    return { path: '', reason: `is not JSON${placeOfProblem(text)}` };
  }
}

/** Where a text stops being JSON; the engine's own parser names an offset at best. */
function placeOfProblem(text: string): string {
  const [problem] = parseJson(text).problems;
  if (problem === undefined) return '.';
  const { line, character } = new LineIndex(text).positionAt(problem.span.start);
  return ` (line ${line + 1}, column ${character + 1}): ${problem.message}`;
}

/**
 * Reads a snapshot file's text, or its value when already parsed. Never throws: what is wrong comes back with its path
 * and reason, at most 50 of them. Unknown members are left out.
 */
export function parseSnapshot(input: unknown): ParsedSnapshot {
  if (typeof input === 'string' && isPartialReading(input)) return { ok: false, problems: [partialProblem] };
  const parsed = typeof input === 'string' ? parseText(input) : { value: input };
  if ('reason' in parsed) return { ok: false, problems: [parsed] };
  const { value } = parsed;
  if (!isObject(value)) return { ok: false, problems: [{ path: '', reason: 'must be a JSON object.' }] };
  const key = forbiddenKey(value);
  if (key !== undefined)
    return { ok: false, problems: [{ path: '', reason: `must not have a member called ${key}.` }] };
  const reader = new Reader();
  const snapshot = readRoot(reader, value);
  return reader.problems.length === 0 ? { ok: true, snapshot } : { ok: false, problems: reader.problems };
}
