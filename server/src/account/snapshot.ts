import type { AccountUser } from './scim-user';

/** The `format` of a snapshot file. */
export const SNAPSHOT_FORMAT = 'ringcentral-account/1';

/** The `format` of a reading that was interrupted: lines of JSON, which saving to the same file goes on with. */
export const PARTIAL_FORMAT = 'ringcentral-account-partial/1';

/** The largest file that is read as a snapshot, in bytes: about 300,000 users. */
export const largestSnapshot = 256 * 1024 * 1024;

/** An extension that has a licence and no user. */
export interface UnassignedExtension {
  readonly id: string;
  /** ISO 3166-1 alpha-2 code, when RingCentral says (`assignedCountry`). */
  readonly country?: string;
}

/** An extension that SCIM does not show (R9): a call queue, an IVR menu … */
export interface OtherExtension {
  readonly id: string;
  /** RingCentral's name of the type: Department, Announcement, IvrMenu, Site … */
  readonly type: string;
  readonly name?: string;
  readonly email?: string;
  readonly extensionNumber?: string;
}

/** What is known of the account itself. */
export interface AccountInfo {
  readonly id?: string;
  readonly name?: string;
  readonly status?: string;
  /** ISO 3166-1 alpha-2 code of the home country. */
  readonly country?: string;
  readonly brandId?: string;
  readonly brandName?: string;
  readonly planName?: string;
}

/**
 * The state of an account at one moment: what a snapshot file holds and what a model starts from.
 *
 * In the file, a user is the SCIM user RingCentral answers with, plus `status` (Enabled, Disabled, NotActivated) and
 * `extensionNumber`, `country` for the country of the licence,
 * and `administrator: true` for who may administer the account:
 *
 * ```json
 * { "format": "ringcentral-account/1", "takenAt": "2026-01-31T09:14:00Z", "source": "https://platform.ringcentral.com",
 *   "detail": "full", "scimEnabled": true,
 *   "account": { "id": "1", "name": "Example", "country": "US" },
 *   "users": [{ "id": "11", "userName": "ann@corp.example", "name": {…}, "emails": […], "status": "Enabled", "extensionNumber": "101" }],
 *   "unassigned": [{ "id": "90", "country": "US" }] }
 * ```
 */
export interface AccountSnapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  /** ISO 8601; when the account was read, or, where that was interrupted, when it was gone on with the last time. */
  readonly takenAt?: string;
  /** ISO 8601; when reading began that was interrupted and gone on with: details of users may be as old as this. */
  readonly startedAt?: string;
  /** `false`: somebody may be missing, because the account changed while it was read. */
  readonly isComplete?: false;
  /** Names, addresses, numbers and ids are made up; the same value has the same pseudonym throughout this file. */
  readonly pseudonymised?: true;
  /** Where it was read from. */
  readonly source?: string;
  /** `list` when users were only listed, so that addresses and phone numbers are not known (R4). */
  readonly detail: 'full' | 'list';
  /** Whether SCIM is the directory provider; undefined when nobody could tell: no endpoint of RingCentral does. */
  readonly scimEnabled?: boolean;
  /** Whether the account's service info has ExternalDirectoryIntegration enabled: a hint at `scimEnabled` and no proof. */
  readonly directoryIntegration?: boolean;
  readonly account: AccountInfo;
  /** The id of the user whose token reads and writes. */
  readonly signedInAs?: string;
  /** The user permissions that user's role gives over others, such as AddRemoveUsers; undefined when not known. */
  readonly permissions?: readonly string[];
  /** The permissions of the app whose token read the account, such as ReadAccounts; undefined when not known. */
  readonly appPermissions?: readonly string[];
  /** Whether `unassigned` is known; false leaves licence predictions open. */
  readonly unassignedKnown: boolean;
  readonly users: readonly AccountUser[];
  readonly unassigned: readonly UnassignedExtension[];
  /** Every extension that is no SCIM user and not unassigned; undefined when not all of them were read. */
  readonly otherExtensions?: readonly OtherExtension[];
}
