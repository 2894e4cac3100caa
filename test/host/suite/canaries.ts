import { report } from './progress';

/**
 * Credentials that tests type where a person types theirs. When the run has ended, the runner looks for them in the
 * workspace, the settings, the storage and the logs of this VS Code; see `test/host/secrets-at-rest.mjs`.
 */
export const canaries = {
  token: 'canary-access-token-5e1f0c',
  jwt: 'canaryheader.canarypayload.canarysignature',
} as const;

/** Tells the runner what to look for. */
export function releaseCanaries(): void {
  report({ event: 'secrets', values: Object.values(canaries) });
}
