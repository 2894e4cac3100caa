import type { AccountInfo } from '../account/snapshot';
import { isObject } from '../json/value';
import { findCountry } from '../knowledge/ringcentral/countries';
import type { AccountClient } from './account-client';
import { type FailureKind, isAccountError } from './account-error';

const PATH = '/restapi/v1.0/account/~';

/**
 * What the account says of itself (API reference, readAccountInfo): id, status, brand, plan, home country.
 * @throws AccountError unless it is that this person may not read it: then nothing is known
 */
export async function readAccountInfo(client: AccountClient, signal?: AbortSignal): Promise<AccountInfo> {
  const body = await unlessRefused(async () => (await client.get(PATH, {}, signal)).body);
  if (!isObject(body)) return {};
  const service = member(body, 'serviceInfo');
  const brand = member(service, 'brand');
  const country = text(member(service, 'contractedCountry').isoCode) ?? text(member(brand, 'homeCountry').isoCode);
  const info = {
    id: text(body.id),
    status: text(body.status),
    country: country === undefined ? undefined : findCountry(country)?.code,
    brandId: text(brand.id),
    brandName: text(brand.name),
    planName: text(member(service, 'servicePlan').name),
  };
  return Object.fromEntries(Object.entries(info).filter(([, value]) => value !== undefined));
}

/**
 * What REST says beside SCIM is welcome and not needed: the token's owner may lack the right to read it.
 * @returns undefined when it may not be read, or is not there
 */
export async function unlessRefused<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const { status } = isAccountError(error, 'http') ? error.facts : {};
    if (status === 403 || status === 404) return undefined;
    throw error;
  }
}

/** Failures of one answer, as against those of the network, of who is signed in, or of who asks. */
const FOREGONE: ReadonlySet<FailureKind> = new Set(['http', 'unexpected', 'not-json', 'too-large', 'throttled']);

/**
 * Reads a hint: whatever else there is can be had without it. That the token is not accepted, or that nothing answers, is
 * told like everywhere.
 * @returns undefined when the answer is an error or none of the described
 */
export async function hint<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!isAccountError(error) || !FOREGONE.has(error.kind) || error.facts.status === 401) throw error;
    return undefined;
  }
}

function member(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
