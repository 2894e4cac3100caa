import { AccountModel } from '../../../account/account-model';
import { parseSnapshot } from '../../../account/parse-snapshot';
import { SNAPSHOT_FORMAT } from '../../../account/snapshot';
import type { Plan } from '../../../provisioning/plan/plan';
import { planProvisioning } from '../../../provisioning/plan/plan-provisioning';
import type { Learned } from '../stage';
import type { SamplePeople } from './demands';

/** What provisioning the sample people would come to, or why that cannot be said here. */
export type PeopleTrial = { readonly plan: Plan } | { readonly reason: string };

/**
 * Plans for sample people with what the test has read. Nothing is sent. A plan from a part of the account would create
 * people who exist: then it says so instead.
 */
export function tryPeople({ program, users }: SamplePeople, { users: page, free }: Learned, now: number): PeopleTrial {
  if (page === undefined) return { reason: 'no users were read' };
  if (page.resources.length < page.totalResults) {
    return { reason: `the account has ${page.totalResults} users and the test reads ${page.resources.length}` };
  }
  const parsed = parseSnapshot({
    format: SNAPSHOT_FORMAT,
    takenAt: new Date(now).toISOString(),
    detail: 'list',
    users: page.resources,
    ...(free === undefined
      ? {}
      : { unassigned: free.extensions.map(({ id, country }) => ({ id, ...(country && { country }) })) }),
  });
  if (!parsed.ok) return { reason: 'the users that were read do not fit the model of an account' };
  return {
    plan: planProvisioning({ program, users, account: AccountModel.fromSeed(parsed.snapshot), options: { now } }),
  };
}
