import type { AccountBehaviour } from '../../../server/src/account/behaviour';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { type AccountSnapshot, SNAPSHOT_FORMAT } from '../../../server/src/account/snapshot';
import type { StatementId } from '../../../server/src/account/statements';
import type { PlanOptions } from '../../../server/src/provisioning/plan/plan';
import type { ProvisioningProgram } from '../../../server/src/provisioning/provisioning-program';
import type { Members } from '../population/members';

/** Somebody for whom something goes wrong. */
export interface Unlucky {
  /** In the provider's words. */
  readonly user: Members;
  /** What RingCentral's refusal rests on; undefined where it is the provider that stops. */
  readonly statement: StatementId | undefined;
  /** How the plan's reason begins, where no answer of RingCentral's says it. */
  readonly reason?: string;
}

/** An account, a mapping, and people who come to nothing there. */
export interface World {
  readonly name: string;
  readonly program: ProvisioningProgram;
  readonly options?: PlanOptions;
  readonly switches?: Partial<AccountBehaviour>;
  readonly account: AccountSnapshot;
  readonly people: readonly Unlucky[];
}

export const mailOf = (name: string) => `${name}@northwind.example`;

/** The users of one group, told apart by their number. */
export function group(
  count: number,
  statement: StatementId | undefined,
  userOf: (i: number) => Members,
  reason?: string,
): readonly Unlucky[] {
  return Array.from({ length: count }, (_, i) => ({
    user: userOf(i),
    statement,
    ...(reason !== undefined && { reason }),
  }));
}

/** A user of the account. */
export function held(id: number, name: string, more: Members = {}): Members {
  return {
    id: String(id),
    userName: mailOf(name),
    name: { givenName: 'Ada', familyName: 'Obi' },
    status: 'Enabled',
    emails: [{ type: 'work', value: mailOf(name) }],
    phoneNumbers: [],
    addresses: [],
    ...more,
  };
}

/** An account with these users and so many free extensions, all for the United States. */
export function accountWith(users: readonly Members[], free: number, more: Members = {}): AccountSnapshot {
  const unassigned = Array.from({ length: free }, (_, i) => ({ id: String(900_000 + i), country: 'US' }));
  const parsed = parseSnapshot({ format: SNAPSHOT_FORMAT, account: { id: '1' }, users, unassigned, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.snapshot;
}

export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
