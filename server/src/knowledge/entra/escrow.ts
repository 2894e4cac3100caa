import type { Source } from '../scim/sources';

const source: Source = {
  title: 'Microsoft Learn, Application provisioning in quarantine status',
  url: 'https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status',
};

/** When a person who fails is tried again: hours after the first failure, then in steps, until it is given up. */
export const escrow = { firstHours: [6, 12, 24], thenEveryHours: 24, days: 28, source } as const;

/** When a job goes into quarantine: from so many failures on, by their share or their number. */
export const quarantine = { from: 5000, share: 0.4, failures: 40_000, withReferences: 60_000, source } as const;
