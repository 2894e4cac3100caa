import { parseSnapshot } from '../account/parse-snapshot';
import { type AccountSnapshot, snapshotFormat } from '../account/snapshot';
import type { AccountClient } from './account-client';
import { AccountError, isAccountError } from './account-error';
import { readFreeExtensions } from './free-extensions';
import { type ReadAccountOptions, readAccount } from './read-account';

export interface ReadSnapshotOptions extends ReadAccountOptions {
  /** Milliseconds since 1970, for `takenAt`. */
  readonly now: number;
}

/**
 * Reads an account into a snapshot: its users, and its free extensions where the token may see them. Reads only.
 * @throws AccountError when the users cannot be read completely, or are not what SCIM says they are
 */
export async function readSnapshot(client: AccountClient, options: ReadSnapshotOptions): Promise<AccountSnapshot> {
  const { users, hasDetails } = await readAccount(client, options);
  const unassigned = await readUnassigned(client, options.signal);
  const parsed = parseSnapshot({
    format: snapshotFormat,
    takenAt: new Date(options.now).toISOString(),
    source: client.address.origin,
    detail: hasDetails ? 'full' : 'list',
    users,
    ...(unassigned === undefined ? {} : { unassigned }),
  });
  if (parsed.ok) return parsed.snapshot;
  const first = parsed.problems[0];
  throw new AccountError(
    'unexpected',
    `A user of the account is not as RingCentral documents it: ${first?.path} ${first?.reason}`,
  );
}

/** The free extensions; undefined when the role may not list extensions, so that licences stay unknown. */
async function readUnassigned(client: AccountClient, signal: AbortSignal | undefined) {
  try {
    const { byCountry } = await readFreeExtensions(client, signal);
    return byCountry.flatMap(({ country, count }, kind) =>
      Array.from({ length: count }, (_, i) => ({
        id: `unassigned-${kind + 1}-${i + 1}`,
        ...(country === undefined ? {} : { country }),
      })),
    );
  } catch (error) {
    if (isAccountError(error, 'http') && [403, 404].includes(error.facts.status ?? 0)) return undefined;
    throw error;
  }
}
