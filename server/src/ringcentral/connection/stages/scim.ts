import { isObject } from '../../../json/value';
import { AccountError } from '../../account-error';
import type { Stage } from '../stage';

/** Does SCIM answer, and what does it say it can do (RFC 7643 §5)? */
export const scimStage: Stage = {
  id: 'scim',
  title: 'SCIM',
  needs: ['token', 'permissions'],
  run: async ({ client, signal, learned }) => {
    const config = await client.serviceProviderConfig(signal);
    if (!isObject(config)) {
      throw new AccountError('unexpected', 'The service provider config is not an object.', {
        request: 'GET /scim/v2/ServiceProviderConfig',
      });
    }
    const patch = supported(config.patch);
    const filter = supported(config.filter);
    const most = isObject(config.filter) ? config.filter.maxResults : undefined;
    const maxResults = typeof most === 'number' ? most : undefined;
    learned.config = { patch, filter, maxResults };
    const facts = { patch: patch ?? null, filter: filter ?? null, maxResults: maxResults ?? null };
    if (patch === undefined && filter === undefined) {
      return { state: 'unknown', evidence: 'SCIM answers, but does not say what it supports', facts };
    }
    const pages = maxResults === undefined ? '' : `, at most ${maxResults} results`;
    const evidence = `service provider config read; PATCH ${word(patch)}, filter ${word(filter)}${pages}`;
    if (patch !== false) return { state: 'passed', evidence, facts };
    return {
      state: 'warned',
      evidence,
      cause: "The API reference has PATCH; this account's configuration says otherwise.",
      remedy: 'Prefer PUT in update calls, or ask RingCentral.',
      facts,
    };
  },
};

function supported(feature: unknown): boolean | undefined {
  return isObject(feature) && typeof feature.supported === 'boolean' ? feature.supported : undefined;
}

function word(isSupported: boolean | undefined): string {
  return isSupported === undefined ? 'not mentioned' : isSupported ? 'supported' : 'not supported';
}
