import type { AccountDrift, DriftedUser } from '../../drift/drift';

/** A member `drift` of a plan as JSON: what changed in the account since an earlier snapshot. */
export interface DriftJson {
  /** ISO 8601; null when nobody noted when the earlier snapshot was taken. */
  readonly since: string | null;
  readonly users: readonly DriftedUserJson[];
  readonly notes: readonly string[];
}

export interface DriftedUserJson {
  readonly kind: DriftedUser['kind'];
  /** RingCentral's. */
  readonly id: string;
  readonly userName: string;
  readonly title: string;
  /** The id of their entry; null where the plan is not about them. */
  readonly entry: string | null;
  readonly values: readonly DriftedValueJson[];
}

export interface DriftedValueJson {
  /** `addresses[type eq "work"].region` */
  readonly path: string;
  readonly before: string | boolean | null;
  readonly after: string | boolean | null;
  /** What the plan makes of it, null for none; absent where the plan leaves it. */
  readonly planned?: string | boolean | null;
}

export function driftToData({ since, users, notes }: AccountDrift): DriftJson {
  return {
    since: since ?? null,
    users: users.map(({ entry, values, ...user }) => ({
      ...user,
      entry: entry ?? null,
      values: values.map(({ path, before, after, ...rest }) => ({
        path,
        before: before ?? null,
        after: after ?? null,
        ...('planned' in rest && { planned: rest.planned ?? null }),
      })),
    })),
    notes,
  };
}
