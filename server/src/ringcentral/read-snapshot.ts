import { parseSnapshot } from '../account/parse-snapshot';
import { userStatuses } from '../account/scim-user';
import { type AccountInfo, type AccountSnapshot, SNAPSHOT_FORMAT } from '../account/snapshot';
import { isObject } from '../json/value';
import { findCountry } from '../knowledge/ringcentral/countries';
import type { AccountClient } from './account-client';
import { AccountError } from './account-error';
import { hint, readAccountInfo, unlessRefused } from './account-info';
import {
  type AuthorizationProfile,
  permissionsOverUsers,
  readAuthorizationProfile,
  readsOnlySome,
} from './authorization-profile';
import { type Extension, type ExtensionList, readExtensions } from './extensions';
import { type ReadAccountOptions, readAccount } from './read-account';
import { type ReadingStore, readDetails } from './read-details';
import type { ScimResource } from './scim-answers';
import { readServiceFeatures } from './service-info';

export interface ReadSnapshotOptions extends ReadAccountOptions {
  /** Milliseconds since 1970, for `takenAt`. */
  readonly now: number;
  /** What the account says of itself, where it was read already. */
  readonly account?: AccountInfo;
  /** Where users are kept as they are read with their details, and found again. */
  readonly store?: ReadingStore;
  /** Called when the account changed while it was read, so that someone may be missing; see `AccountReading`. */
  readonly onChangedWhileRead?: () => void;
}

/**
 * Reads an account into a snapshot: its SCIM users, and from REST what SCIM does not say (status, extension number,
 * licence country, free and other extensions, whose token it is and what role and app permit, whether directories are
 * integrated). What REST refuses stays unknown in the snapshot; that SCIM is the directory provider, no endpoint tells.
 * @throws AccountError when the users cannot be read completely
 */
export async function readSnapshot(client: AccountClient, options: ReadSnapshotOptions): Promise<AccountSnapshot> {
  const { now, store, signal, onChangedWhileRead } = options;
  const reading =
    options.withDetails === true && store !== undefined
      ? readDetails(client, { ...options, store })
      : readAccount(client, options);
  const { users, hasDetails, changedWhileRead } = await reading;
  if (changedWhileRead) onChangedWhileRead?.();
  const account = options.account ?? (await readAccountInfo(client, signal));
  const all = await unlessRefused(() => readExtensions(client, 'all', signal));
  const free = await unlessRefused(() => readExtensions(client, 'unassigned', signal));
  // Too few of them would be refusals that never come.
  const unassigned = free?.isComplete === true ? free.extensions : undefined;
  const signedInAs = await unlessRefused(() => readOwnId(client, signal));
  const profile = await hint(() => readAuthorizationProfile(client, signal));
  const services = await hint(() => readServiceFeatures(client, signal));
  const byId = new Map(all?.extensions.map((extension) => [extension.id, extension]));
  const parsed = parseSnapshot({
    format: SNAPSHOT_FORMAT,
    takenAt: new Date(now).toISOString(),
    source: client.address.origin,
    ...(changedWhileRead && { complete: false }),
    detail: hasDetails ? 'full' : 'list',
    account,
    users: users.map((user) => ({ ...user, ...ofExtension(byId.get(user.id)) })),
    ...defined({
      signedInAs,
      directoryIntegration: services?.get('ExternalDirectoryIntegration'),
      permissions: profile && permissionsOverUsers(profile),
      appPermissions: await client.appPermissions(signal),
      unassigned: unassigned?.map((extension) => ({ id: extension.id, ...defined({ country: countryOf(extension) }) })),
      otherExtensions: otherExtensions(all, unassigned, users, profile),
    }),
  });
  if (parsed.ok) return parsed.snapshot;
  const { path, reason } = parsed.problems[0] ?? { path: '', reason: 'cannot be read.' };
  throw new AccountError('unexpected', `RingCentral's answer does not fit a snapshot: ${path} ${reason}`);
}

/**
 * The extensions that SCIM does not show. Undefined where the list may lack some: it was refused or is not
 * complete, the person's permission does not reach all of them or is not known, or a user whom SCIM shows is not in it.
 */
function otherExtensions(
  all: ExtensionList | undefined,
  free: readonly Extension[] | undefined,
  users: readonly ScimResource[],
  profile: AuthorizationProfile | undefined,
): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (all?.isComplete !== true || profile === undefined || readsOnlySome(profile)) return undefined;
  const { extensions } = all;
  const listed = new Set(extensions.map(({ id }) => id));
  if (!users.every(({ id }) => listed.has(id))) return undefined;
  const known = new Set([...users, ...(free ?? [])].map(({ id }) => id));
  return extensions
    .filter(({ id, status }) => !known.has(id) && status !== 'Unassigned')
    .map(({ id, type = 'Unknown', name, email, extensionNumber }) => ({
      ...{ id, type },
      ...defined({ name, email, extensionNumber }),
    }));
}

async function readOwnId(client: AccountClient, signal: AbortSignal | undefined): Promise<string | undefined> {
  const { body } = await client.get('/restapi/v1.0/account/~/extension/~', {}, signal);
  return isObject(body) && (typeof body.id === 'number' || typeof body.id === 'string') ? String(body.id) : undefined;
}

/** What a snapshot takes of an extension. A status it has no word for, such as Frozen, is unknown there. */
function ofExtension(extension: Extension | undefined): Readonly<Record<string, unknown>> {
  if (extension === undefined) return {};
  const status = userStatuses.find((name) => name === extension.status);
  const { extensionNumber } = extension;
  return defined({
    ...{ status, extensionNumber, country: countryOf(extension) },
    administrator: extension.isAdministrator,
  });
}

/** The country of the licence by its code; undefined where it is none that we know. */
function countryOf({ country, countryName }: Extension): string | undefined {
  return findCountry(country ?? countryName ?? '')?.code;
}

function defined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
