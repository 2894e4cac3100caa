import type { AccountState } from './account-state';
import { type AccountUser, extensionNumber } from './scim-user';

/** Why a user was not activated. */
export type NotActivatable = 'unknown' | 'not-pending';

const firstNumber = 101;

/** The lowest extension number from 101 on that no extension has. */
function nextNumber(state: AccountState): string {
  const others = new Set(state.others.map((extension) => extension.extensionNumber));
  for (let number = firstNumber; ; number++) {
    const text = String(number);
    if (state.users.withExtension(text).length === 0 && !others.has(text)) return text;
  }
}

/**
 * What the link in the activation e-mail does: the user becomes enabled and has an extension number from then on, the
 * next free one unless the create asked for another (as the examples of 2021 show; that it comes now is our belief).
 */
export function activate(state: AccountState, id: string): AccountUser | NotActivatable {
  const user = state.users.get(id);
  if (user === undefined) return 'unknown';
  if (user.status !== 'NotActivated') return 'not-pending';
  const { scim } = user;
  const phoneNumbers =
    extensionNumber(scim) === undefined
      ? [...scim.phoneNumbers, { type: 'other', value: nextNumber(state) }]
      : scim.phoneNumbers;
  const activated: AccountUser = { ...user, status: 'Enabled', scim: { ...scim, active: true, phoneNumbers } };
  state.users.set(activated);
  return activated;
}
