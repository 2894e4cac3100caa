import type { ValueChange } from '../scim/attributes';

type Value = ValueChange['before'];

/** A value of a user that is another one than in the earlier snapshot. */
export interface DriftedValue {
  /** As in RFC 7644 §3.10: `addresses[type eq "work"].region`; or `status`, `country` of the licence. */
  readonly path: string;
  readonly before: Value;
  readonly after: Value;
  /** What the plan makes of it now; absent where the plan leaves it. */
  readonly planned?: Value;
}

/** A user of the account who came, went, or has other values than in the earlier snapshot. */
export interface DriftedUser {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly id: string;
  readonly userName: string;
  readonly title: string;
  /** Whose entry of the plan it is; undefined where the plan is not about them. */
  readonly entry: string | undefined;
  readonly values: readonly DriftedValue[];
}

/** What changed in the account between two readings, whoever changed it: the plan, which was not carried out, did not. */
export interface AccountDrift {
  /** ISO 8601; when the earlier one was read, if noted. */
  readonly since: string | undefined;
  /** First who changed, then who came, then who went. */
  readonly users: readonly DriftedUser[];
  /** What could not be compared, in sentences. */
  readonly notes: readonly string[];
}
