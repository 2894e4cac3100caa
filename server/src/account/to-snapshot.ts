import type { AccountModel } from './account-model';
import { type AccountUser, extensionNumber } from './scim-user';
import type { AccountSnapshot } from './snapshot';

function userToFile(user: AccountUser): unknown {
  const extension = extensionNumber(user.scim);
  return {
    ...user.scim,
    status: user.status,
    ...(extension !== undefined && { extensionNumber: extension }),
    ...(user.country !== undefined && { country: user.country }),
  };
}

/** A snapshot as the value of its file, ready for JSON.stringify; `parseSnapshot` reads it back the same. */
export function snapshotToFile(snapshot: AccountSnapshot): unknown {
  const { users, unassigned, unassignedKnown, ...rest } = snapshot;
  return { ...rest, users: users.map(userToFile), ...(unassignedKnown && { unassigned }) };
}

/** The present state of a model as a snapshot. */
export function toSnapshot(model: AccountModel): AccountSnapshot {
  const { otherExtensions } = model;
  return {
    ...model.seed,
    users: [...model.users()],
    unassigned: model.unassigned(),
    ...(otherExtensions.length > 0 && { otherExtensions }),
  };
}
