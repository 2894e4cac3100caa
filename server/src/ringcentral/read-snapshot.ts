import { parseSnapshot } from '../account/parse-snapshot';
import { type AccountSnapshot, snapshotFormat } from '../account/snapshot';
import { isObject } from '../json/value';
import type { AccountClient } from './account-client';
import { AccountError, isAccountError } from './account-error';
import { readExtensions } from './extensions';
import { type ReadAccountOptions, readAccount } from './read-account';

export interface ReadSnapshotOptions extends ReadAccountOptions {
  /** Milliseconds since 1970, for `takenAt`. */
  readonly now: number;
  /** Called when the account changed while it was read, so that someone may be missing; see `AccountReading`. */
  readonly onChangedWhileRead?: () => void;
}

/**
 * Reads an account into a snapshot: its SCIM users, and from REST what SCIM does not say (status, extension number,
 * licence country, free extensions, whose token it is). What REST refuses stays unknown in the snapshot.
 * @throws AccountError when the users cannot be read completely
 */
export async function readSnapshot(client: AccountClient, options: ReadSnapshotOptions): Promise<AccountSnapshot> {
  const { now, signal, onChangedWhileRead } = options;
  const { users, hasDetails, changedWhileRead } = await readAccount(client, options);
  if (changedWhileRead) onChangedWhileRead?.();
  const extensions = (await unlessRefused(() => readExtensions(client, undefined, signal))) ?? [];
  const free = await unlessRefused(() => readExtensions(client, 'Unassigned', signal));
  const signedInAs = await unlessRefused(() => readOwnId(client, signal));
  const byId = new Map(extensions.map((extension) => [extension.id, extension]));
  const parsed = parseSnapshot({
    format: snapshotFormat,
    takenAt: new Date(now).toISOString(),
    source: client.address.origin,
    detail: hasDetails ? 'full' : 'list',
    users: users.map((user) => {
      const { status, extensionNumber, country } = byId.get(user.id) ?? {};
      return { ...user, ...defined({ status, extensionNumber, country }) };
    }),
    ...defined({ signedInAs, unassigned: free?.map(({ id, country }) => ({ id, ...defined({ country }) })) }),
  });
  if (parsed.ok) return parsed.snapshot;
  const { path, reason } = parsed.problems[0] ?? { path: '', reason: 'cannot be read.' };
  throw new AccountError('unexpected', `RingCentral's answer does not fit a snapshot: ${path} ${reason}`);
}

async function readOwnId(client: AccountClient, signal: AbortSignal | undefined): Promise<string | undefined> {
  const { body } = await client.get('/restapi/v1.0/account/~/extension/~', {}, signal);
  return isObject(body) && (typeof body.id === 'number' || typeof body.id === 'string') ? String(body.id) : undefined;
}

/** What REST says beside SCIM is welcome and not needed: the token's owner may lack the right to read it. */
async function unlessRefused<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const { status } = isAccountError(error, 'http') ? error.facts : {};
    if (status === 403 || status === 404) return undefined;
    throw error;
  }
}

function defined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
