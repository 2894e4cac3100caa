export const JUMPCLOUD_UPDATES = ['put', 'patch'] as const;

/** How an update travels: JumpCloud does not publish it. */
export type JumpCloudUpdate = (typeof JUMPCLOUD_UPDATES)[number];

export interface JumpCloudOptions {
  /** Default: put, the whole user. */
  readonly update?: JumpCloudUpdate;
  /** The SCIM service, without a slash at the end; RingCentral's unless given. */
  readonly baseUrl?: string;
}
