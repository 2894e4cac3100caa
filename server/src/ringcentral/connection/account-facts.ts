import { isObject } from '../../json/value';
import type { AccountClient } from '../account-client';
import { AccountError } from '../account-error';

/** What an account says about itself. Undefined: it did not say. */
export interface AccountFacts {
  /** Initial, Unconfirmed, Confirmed or Disabled. */
  readonly status?: string;
  readonly brandId?: string;
  readonly brand?: string;
  /** English name of the country the contract is for. */
  readonly country?: string;
  readonly plan?: string;
  readonly maxExtensionNumberLength?: number;
}

const PATH = '/restapi/v1.0/account/~';

/** Reads the account of the token (API reference, Get Account Info). @throws AccountError */
export async function readAccountFacts(client: AccountClient, signal?: AbortSignal): Promise<AccountFacts> {
  const { body } = await client.get(PATH, {}, signal);
  if (!isObject(body) || body.id === undefined) {
    throw new AccountError('unexpected', 'The answer is not an account: "id" is missing.', { request: `GET ${PATH}` });
  }
  const service = member(body, 'serviceInfo');
  const brand = member(service, 'brand');
  const longest = member(body, 'limits').maxExtensionNumberLength;
  return {
    ...text('status', body.status),
    ...text('brandId', brand.id),
    ...text('brand', brand.name),
    ...text('country', member(service, 'contractedCountry').name),
    ...text('plan', member(service, 'servicePlan').name),
    ...(typeof longest === 'number' ? { maxExtensionNumberLength: longest } : {}),
  };
}

function member(value: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const found = value[key];
  return isObject(found) ? found : {};
}

function text<K extends keyof AccountFacts>(key: K, value: unknown): { readonly [P in K]?: string } {
  const shown = typeof value === 'number' ? String(value) : value;
  return (typeof shown === 'string' && shown !== '' ? { [key]: shown } : {}) as { readonly [P in K]?: string };
}
