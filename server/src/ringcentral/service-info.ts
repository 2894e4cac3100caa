import { isObject } from '../json/value';
import type { AccountClient } from './account-client';
import { AccountError } from './account-error';

const PATH = '/restapi/v1.0/account/~/service-info';

/**
 * Which features the account has, by name and whether each is enabled (API reference, Get Account Service Info).
 * @throws AccountError
 */
export async function readServiceFeatures(
  client: AccountClient,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, boolean>> {
  const { body } = await client.get(PATH, {}, signal);
  if (!isObject(body) || !Array.isArray(body.serviceFeatures)) {
    throw new AccountError('unexpected', 'The answer has no "serviceFeatures".', { request: `GET ${PATH}` });
  }
  const features: readonly unknown[] = body.serviceFeatures;
  return new Map(
    features.filter(isObject).flatMap(({ featureName, enabled }): readonly [string, boolean][] => {
      return typeof featureName === 'string' && typeof enabled === 'boolean' ? [[featureName, enabled]] : [];
    }),
  );
}
