import { isObject } from '../json/value';
import type { AccountClient } from './account-client';
import { isAccountError } from './account-error';

/** Whose token it is, and of which account. Undefined: the server did not say, or not to this person. */
export interface Identity {
  readonly person?: string;
  readonly accountId?: string;
  readonly accountNumber?: string;
  readonly brand?: string;
}

const ACCOUNT = '/restapi/v1.0/account/~';

/**
 * Asks whose token it is, with two reads that change nothing.
 * @throws AccountError when nothing answers, the token is not accepted, or it was cancelled; what this person may not
 * read is left out
 */
export async function readIdentity(client: AccountClient, signal?: AbortSignal): Promise<Identity> {
  const person = await read(client, `${ACCOUNT}/extension/~`, signal);
  const account = await read(client, ACCOUNT, signal);
  const serviceInfo = isObject(account.serviceInfo) ? account.serviceInfo : {};
  const brand = isObject(serviceInfo.brand) ? serviceInfo.brand : {};
  const entries = {
    person: text(person.name),
    accountId: text(account.id),
    accountNumber: text(account.mainNumber),
    brand: text(brand.name),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

async function read(client: AccountClient, path: string, signal: AbortSignal | undefined) {
  try {
    const { body } = await client.get(path, {}, signal);
    return isObject(body) ? body : {};
  } catch (error) {
    const isRefused = isAccountError(error, 'http') && error.facts.status !== 401;
    if (isRefused) return {};
    throw error;
  }
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
