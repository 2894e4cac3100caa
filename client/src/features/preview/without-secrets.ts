import type { EntryJson } from '../../../../server/src/provisioning/render/plan-format';

/**
 * The details without what the log would not show either. The engine masks tokens already; this also finds a secret
 * that somebody wrote into the URL or a header of the mapping by hand.
 */
export function withoutSecrets(entry: EntryJson, clean: (text: string) => string): EntryJson {
  return {
    ...entry,
    requests: entry.requests.map((request) => ({
      ...request,
      url: clean(request.url),
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, clean(value)])),
    })),
  };
}
