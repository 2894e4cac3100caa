import { isObject } from '../json/value';
import type { AccountClient } from './account-client';
import { AccountError } from './account-error';
import type { Query } from './sdk-session';

/** One record of RingCentral's extension list; SCIM's user id is the extension id. */
export interface Extension {
  readonly id: string;
  /** RingCentral's name of the type: User, Department, IvrMenu … */
  readonly type?: string;
  readonly name?: string;
  readonly status?: string;
  readonly extensionNumber?: string;
  /** ISO 3166-1 alpha-2 code of the country the licence is for, when RingCentral says. */
  readonly country?: string;
  readonly countryName?: string;
  /** Personal data: for comparing, not for showing. */
  readonly email?: string;
  /** Whether it may administer the account (API reference, GetExtensionListInfoResponse: `permissions.admin.enabled`). */
  readonly isAdministrator?: true;
}

const PATH = '/restapi/v1.0/account/~/extension';
const PER_PAGE = 1000;
/** Two hundred thousand extensions; more pages than that are made up. */
const MOST_PAGES = 200;

/**
 * Reads the first page of the extension list, a thousand at most, whatever their type. Unassigned ones are not in it.
 * @throws AccountError
 */
export async function readExtensionPage(
  client: AccountClient,
  query: Query,
  signal?: AbortSignal,
): Promise<{ readonly extensions: readonly Extension[]; readonly total: number }> {
  const { body } = await client.get(PATH, { perPage: PER_PAGE, ...query }, signal);
  if (!isObject(body) || !Array.isArray(body.records)) throw unreadable('the answer has no "records"');
  const extensions = (body.records as readonly unknown[]).filter(isExtension).map(readExtension);
  const total = isObject(body.paging) ? body.paging.totalElements : undefined;
  return { extensions, total: typeof total === 'number' ? Math.max(total, extensions.length) : extensions.length };
}

/** Which extensions are listed: those of users that are unassigned, or all of every type and status. */
export type ExtensionSelection = 'unassigned' | 'all';

export interface ExtensionList {
  readonly extensions: readonly Extension[];
  /** False: more or fewer came than were announced, so some may be missing; the account may have changed meanwhile. */
  readonly isComplete: boolean;
}

/**
 * Lists extensions of an account (API reference, listExtensions), a thousand a request of the Medium group. The person
 * needs ReadExtensions.
 * @throws AccountError
 */
export async function readExtensions(
  client: AccountClient,
  selection: ExtensionSelection,
  signal?: AbortSignal,
): Promise<ExtensionList> {
  const query = selection === 'unassigned' ? { status: 'Unassigned', type: 'User' } : {};
  const { status } = query;
  const extensions: Extension[] = [];
  const seen = new Set<string>();
  let received = 0;
  for (let page = 1; ; page += 1) {
    const { body } = await client.get(PATH, { ...query, perPage: PER_PAGE, page }, signal);
    if (!isObject(body) || !Array.isArray(body.records)) {
      throw new AccountError('unexpected', 'The answer has no "records".', { request: `GET ${PATH}` });
    }
    const { paging } = body;
    const records: readonly unknown[] = body.records;
    // Checked again: a server that ignored the query would make every user look free.
    const wanted = records.filter(isExtension).filter((record) => status === undefined || record.status === status);
    const fresh = wanted.map(readExtension).filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    extensions.push(...fresh);
    if (wanted.length > 0 && fresh.length === 0) throw unreadable('a page repeats the one before');
    received += records.length;
    if (records.length === 0 || !hasNext(paging, page, records.length, received)) {
      const announced = isObject(paging) ? paging.totalElements : undefined;
      const isComplete = extensions.length === received && (typeof announced !== 'number' || announced === received);
      return { extensions, isComplete };
    }
    if (page >= MOST_PAGES) throw unreadable('it does not end');
  }
}

function unreadable(why: string): AccountError {
  return new AccountError('unexpected', `The list of extensions cannot be read: ${why}.`, { request: `GET ${PATH}` });
}

function readExtension(record: Readonly<Record<string, unknown>>): Extension {
  const country = isObject(record.assignedCountry) ? record.assignedCountry : {};
  const contact = isObject(record.contact) ? record.contact : {};
  const permissions = isObject(record.permissions) ? record.permissions : {};
  const admin = isObject(permissions.admin) ? permissions.admin : {};
  return {
    id: String(record.id),
    ...optional('type', record.type),
    ...optional('name', record.name),
    ...optional('status', record.status),
    ...optional('extensionNumber', record.extensionNumber),
    ...optional('country', country.isoCode),
    ...optional('countryName', country.name),
    ...optional('email', contact.email),
    ...(admin.enabled === true && { isAdministrator: true as const }),
  };
}

function optional<K extends Exclude<keyof Extension, 'isAdministrator'>>(
  key: K,
  value: unknown,
): { readonly [P in K]?: string } {
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { readonly [P in K]?: string };
}

/**
 * Whether another page follows. Totals may be left out (API reference, EnumeratedPagingInfo); then only a page that is
 * not full is the last.
 */
function hasNext(paging: unknown, page: number, records: number, received: number): boolean {
  const { totalPages, totalElements, perPage } = isObject(paging) ? paging : {};
  if (typeof totalPages === 'number') return page < totalPages;
  if (typeof totalElements === 'number') return received < totalElements;
  return records >= (typeof perPage === 'number' ? perPage : PER_PAGE);
}

function isExtension(record: unknown): record is Readonly<Record<string, unknown>> {
  return isObject(record) && (typeof record.id === 'number' || (typeof record.id === 'string' && record.id !== ''));
}
