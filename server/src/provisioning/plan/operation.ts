/** What one run of a provisioning parameter does to an account. */
export type Operation = 'create' | 'update' | 'enable' | 'disable' | 'remove';

/** What a request is for: an operation, or finding and reading the user it is about. */
export type RequestPurpose = Operation | 'match';

/**
 * What happens to one person. `skipped`: nothing of the mapping applies to them; `refused`: it would fail, at the
 * provider or at RingCentral; `unknown`: it depends on something the files do not tell.
 */
export type PlanAction = Operation | 'unchanged' | 'skipped' | 'refused' | 'unknown';
