import type { PlanAction } from '../../server/src/provisioning/plan/plan';
import type { HoldingName } from './population/account';
import type { Kind } from './population/person';
import type { ProviderProfile } from './provider-profiles';

type Column = HoldingName | 'catalogue' | 'removing';
type ByProvider = PlanAction | (Partial<Readonly<Record<Column, PlanAction>>> & { readonly others: PlanAction });

/** What must come of the people of each kind, worked out by hand from what the providers document. */
const expected: Readonly<Record<Kind, ByProvider>> = {
  same: 'unchanged',
  moved: 'update',
  joiner: 'create',
  leaver: { removing: 'remove', others: 'disable' },
  // Who was disabled through SCIM cannot be deleted through it.
  'former leaver': { removing: 'refused', others: 'unchanged' },
  // Only Entra tells of people who are gone for good.
  deleted: { entra: 'remove', removing: 'remove', others: 'disable' },
  'leaver nobody knows': 'skipped',
  back: 'enable',
  pending: 'unchanged',
  // What the catalogue's app does with people who have not activated is not published.
  'pending, moved': { catalogue: 'unknown', others: 'refused' },
  'pending leaver': { removing: 'remove', others: 'unchanged' },
  'other letter case': 'unchanged',
  'other notation': 'unchanged',
  'other country spelling': 'unchanged',
  // Null values are not provisioned by Entra; everybody else pushes what became empty.
  emptied: { entra: 'unchanged', others: 'update' },
  'no given name': 'refused',
  // Without the address EIC and the catalogue's app cannot tell who it is; Entra passes over people without a key.
  'no mail': { saviynt: 'unknown', removing: 'unknown', catalogue: 'unknown', entra: 'skipped', others: 'refused' },
  abroad: 'refused',
  // Only Okta (SUSPENDED) and JumpCloud (STAGED) have a state in which nothing is sent.
  'at rest': { okta: 'skipped', catalogue: 'skipped', jumpcloud: 'skipped', others: 'unchanged' },
  unassigned: { removing: 'remove', others: 'disable' },
};

export function expectedAction(kind: Kind, { provider, isExecutable, options }: ProviderProfile): PlanAction {
  const actions = expected[kind];
  if (typeof actions === 'string') return actions;
  const column = options?.removeLeavers === true ? 'removing' : isExecutable ? provider : 'catalogue';
  return actions[column] ?? actions.others;
}
