import type { Place } from './place';

/** That an account has an entitlement. */
export interface ImportLink {
  readonly account: string;
  readonly type: string;
  readonly entitlement: string;
  /** The processingType of acctEntParams that makes the link; for mappings the one that belongs to them. */
  readonly by: string;
  /** The line that says so: a mapping, or a call of acctEntParams. */
  readonly place: Place;
}

/** That an entitlement has another, of its own or of another type. */
export interface EntitlementLink {
  readonly type: string;
  readonly entitlement: string;
  readonly targetType: string;
  readonly target: string;
  /** `ENTMAP`: both ways, by the entitlement map; `ENT2`: the target is a child. */
  readonly mappingTypes: readonly string[];
  /** The line of entMappings. */
  readonly place: Place;
}
