import { parseJson } from '../json/parse';
import { isObject } from '../json/value';
import { LineIndex } from '../text/line-index';
import { forbiddenKey, type Json, mayHoldForbiddenKey } from './json';
import type { AccountUser } from './scim-user';
import {
  type AccountInfo,
  type AccountSnapshot,
  type OtherExtension,
  SNAPSHOT_FORMAT,
  type UnassignedExtension,
} from './snapshot';
import { formatProblem, isPartialReading, partialProblem } from './snapshot/format-problem';
import { readSnapshotUser } from './snapshot/read-user';
import { Place, type SnapshotProblem, SnapshotReader } from './snapshot/reader';
import { UserIndex } from './user-index';

export type { SnapshotProblem };

export type ParsedSnapshot =
  | { readonly ok: true; readonly snapshot: AccountSnapshot }
  | { readonly ok: false; readonly problems: readonly SnapshotProblem[] };

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  // An empty text is the same as none (RFC 7643 §2.5).
  return (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [P in K]?: string };
}

function readOtherExtension(reader: SnapshotReader, extension: Json, at: Place): OtherExtension {
  return {
    id: reader.requiredText(extension, 'id', at),
    type: reader.requiredText(extension, 'type', at),
    ...optional('name', reader.text(extension, 'name', at)),
    ...optional('email', reader.text(extension, 'email', at)),
    ...optional('extensionNumber', reader.text(extension, 'extensionNumber', at)),
  };
}

/** Ids and, letter case aside, names of users belong to one each. */
function checkUnique(
  reader: SnapshotReader,
  users: readonly AccountUser[],
  unassigned: readonly UnassignedExtension[],
  others: readonly OtherExtension[],
): void {
  const index = UserIndex.of(users);
  const ids = new Set<string>();
  for (const { id } of unassigned) ids.add(id);
  for (const { id } of others) ids.add(id);
  let isUnique = index.isUnique && ids.size === unassigned.length + others.length;
  for (const id of ids) if (index.get(id) !== undefined) isUnique = false;
  if (!isUnique) tellDoubles(reader, users, unassigned, others);
}

/** Where the same stands twice. Costs more than seeing that nothing does. */
function tellDoubles(
  reader: SnapshotReader,
  users: readonly AccountUser[],
  unassigned: readonly UnassignedExtension[],
  others: readonly OtherExtension[],
): void {
  const ids = new Map<string, Place>();
  const userNames = new Map<string, Place>();
  const check = (seen: Map<string, Place>, value: string, list: string, index: number, key: string): void => {
    const place = new Place(new Place(undefined, list, index), key);
    const first = seen.get(value);
    if (first === undefined) seen.set(value, place);
    else if (value !== '') reader.wrong(place, `"${value}" is already at ${first}.`);
  };
  users.forEach(({ id, scim }, index) => {
    check(ids, id, 'users', index, 'id');
    check(userNames, scim.userName.toLowerCase(), 'users', index, 'userName');
  });
  unassigned.forEach(({ id }, index) => {
    check(ids, id, 'unassigned', index, 'id');
  });
  others.forEach(({ id }, index) => {
    check(ids, id, 'otherExtensions', index, 'id');
  });
}

const accountKeys = ['id', 'name', 'status', 'brandId', 'brandName', 'planName'] as const;

function readAccount(reader: SnapshotReader, root: Json): AccountInfo {
  const account = reader.object(root, 'account');
  const at = new Place(undefined, 'account');
  const info: Record<string, string> = {};
  for (const key of accountKeys) {
    const text = reader.text(account, key, at);
    if (text !== undefined) info[key] = text;
  }
  return { ...info, ...optional('country', reader.country(account, 'country', at)) };
}

function readNames(reader: SnapshotReader, root: Json, key: string): readonly string[] | undefined {
  const value = root[key];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return reader.wrong(key, 'must be an array of strings.');
}

function readRoot(reader: SnapshotReader, root: Json): AccountSnapshot {
  const strange = formatProblem(root.format);
  if (strange !== undefined) reader.wrong('format', strange);
  if (!Array.isArray(root.users)) reader.wrong('users', root.users === undefined ? 'is missing.' : 'must be an array.');
  const takenAt = reader.time(root, 'takenAt');
  const startedAt = reader.time(root, 'startedAt');
  const detail = reader.text(root, 'detail') ?? 'full';
  if (detail !== 'full' && detail !== 'list') reader.wrong('detail', 'must be "full" or "list".');
  const users = Array.isArray(root.users)
    ? reader
        .list(root, 'users')
        .map((user, index) => readSnapshotUser(reader, user, new Place(undefined, 'users', index)))
    : [];
  const unassigned = reader.list(root, 'unassigned').map((extension, index) => {
    const at = new Place(undefined, 'unassigned', index);
    return {
      id: reader.requiredText(extension, 'id', at),
      ...optional('country', reader.country(extension, 'country', at)),
    };
  });
  const others = reader
    .list(root, 'otherExtensions')
    .map((extension, index) => readOtherExtension(reader, extension, new Place(undefined, 'otherExtensions', index)));
  checkUnique(reader, users, unassigned, others);
  const permissions = readNames(reader, root, 'permissions');
  const appPermissions = readNames(reader, root, 'appPermissions');
  const scimEnabled = reader.flag(root, 'scimEnabled');
  const directoryIntegration = reader.flag(root, 'directoryIntegration');
  return {
    format: SNAPSHOT_FORMAT,
    ...optional('takenAt', takenAt),
    ...optional('startedAt', startedAt),
    ...(reader.flag(root, 'complete') === false && { isComplete: false as const }),
    ...(reader.flag(root, 'pseudonymised') === true && { pseudonymised: true as const }),
    ...optional('source', reader.text(root, 'source')),
    detail: detail === 'list' ? 'list' : 'full',
    ...(scimEnabled !== undefined && { scimEnabled }),
    ...(directoryIntegration !== undefined && { directoryIntegration }),
    account: readAccount(reader, root),
    ...optional('signedInAs', reader.text(root, 'signedInAs')),
    ...(permissions !== undefined && { permissions }),
    ...(appPermissions !== undefined && { appPermissions }),
    unassignedKnown: root.unassigned !== undefined && root.unassigned !== null,
    users,
    unassigned,
    ...(root.otherExtensions !== undefined && root.otherExtensions !== null && { otherExtensions: others }),
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
  const key = typeof input === 'string' && !mayHoldForbiddenKey(input) ? undefined : forbiddenKey(value);
  if (key !== undefined)
    return { ok: false, problems: [{ path: '', reason: `must not have a member called ${key}.` }] };
  const reader = new SnapshotReader();
  const snapshot = readRoot(reader, value);
  return reader.problems.length === 0 ? { ok: true, snapshot } : { ok: false, problems: reader.problems };
}
