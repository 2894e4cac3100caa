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
    ...(user.isAdministrator === true && { administrator: true }),
  };
}

/** A snapshot as the value of its file, ready for JSON.stringify; `parseSnapshot` reads it back the same. */
export function snapshotToFile(snapshot: AccountSnapshot): unknown {
  const { users, unassigned, unassignedKnown, isComplete, ...rest } = snapshot;
  const complete = isComplete === false ? { complete: false } : {};
  return { ...rest, ...complete, users: users.map(userToFile), ...(unassignedKnown && { unassigned }) };
}

/**
 * A snapshot as the text of its file: what it says of the account first, then one user a line, so that tools that compare
 * or search lines serve too, and a large account stays small.
 */
export function snapshotText(snapshot: AccountSnapshot): string {
  const { users, ...rest } = snapshotToFile(snapshot) as {
    readonly users: readonly unknown[];
    readonly [key: string]: unknown;
  };
  const members = Object.entries(rest).map(([key, value]) =>
    Array.isArray(value) ? linesOf(key, value) : `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${[...members, linesOf('users', users)].join(',\n')}\n}\n`;
}

function linesOf(key: string, items: readonly unknown[]): string {
  if (items.length === 0) return `  ${JSON.stringify(key)}: []`;
  return `  ${JSON.stringify(key)}: [\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}

/** The present state of a model as a snapshot. */
export function toSnapshot(model: AccountModel): AccountSnapshot {
  return {
    ...model.seed,
    users: [...model.users()],
    unassigned: model.unassigned(),
    ...(model.otherExtensionsKnown && { otherExtensions: model.otherExtensions }),
  };
}
