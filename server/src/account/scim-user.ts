import type { enterpriseUserSchemaUrn } from '../knowledge/scim/schema-urns';

/** An e-mail address, phone number or photo. */
export interface TypedValue {
  readonly type: string;
  readonly value: string;
}

export interface Address {
  readonly type: string;
  readonly streetAddress?: string;
  readonly locality?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
}

/** A user as RingCentral's SCIM shows it, without `meta`. Never changed in place: a change makes a new one. */
export interface ScimUser {
  readonly schemas: readonly string[];
  readonly id: string;
  readonly externalId?: string;
  readonly userName: string;
  readonly name: { readonly givenName: string; readonly familyName: string };
  readonly active: boolean;
  readonly title?: string;
  readonly emails: readonly TypedValue[];
  readonly phoneNumbers: readonly TypedValue[];
  readonly addresses: readonly Address[];
  readonly photos?: readonly TypedValue[];
  readonly [enterpriseUserSchemaUrn]?: { readonly department?: string };
}

/**
 * The status of the extension behind a user. `Unknown` when only SCIM was read: `active: false` there means either
 * Disabled or NotActivated.
 */
export const userStatuses = ['Enabled', 'Disabled', 'NotActivated', 'Unknown'] as const;
export type UserStatus = (typeof userStatuses)[number];

/** A user of the account. */
export interface AccountUser {
  readonly id: string;
  readonly status: UserStatus;
  /** ISO 3166-1 alpha-2 code of the country the extension's licence belongs to, when known. */
  readonly country?: string;
  /** The extension has RingCentral's permission to administer (`permissions.admin` of the extension list). */
  readonly isAdministrator?: true;
  readonly scim: ScimUser;
}

/** The work e-mail address of a user, or undefined. */
export function workEmail(user: Pick<ScimUser, 'emails'>): string | undefined {
  for (const email of user.emails) if (email.type === 'work') return email.value;
  return undefined;
}

/** The extension number of a user, which SCIM shows as the phone number of type `other`. */
export function extensionNumber(user: Pick<ScimUser, 'phoneNumbers'>): string | undefined {
  for (const phone of user.phoneNumbers) if (phone.type === 'other') return phone.value;
  return undefined;
}
