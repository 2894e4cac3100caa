/** An event of Directory Insights that is about provisioning to an application. */
export interface InsightsEvent {
  readonly type: string;
  /** What JumpCloud tried, as words behind "to". */
  readonly attempt: string;
  readonly about: 'user' | 'group' | 'integration';
}

const rows: readonly (readonly [type: string, about: InsightsEvent['about'], attempt: string])[] = [
  ['user_create_provision', 'user', 'create the user'],
  ['user_update_provision', 'user', 'update the user'],
  ['user_deprovision', 'user', 'deactivate the user'],
  ['user_delete_provision', 'user', 'delete the user'],
  ['user_lookup_provision', 'user', 'look the user up'],
  ['group_create_provision', 'group', 'create the group'],
  ['group_update_provision', 'group', 'update the group'],
  ['group_delete_provision', 'group', 'delete the group'],
  ['idm_integration_activate', 'integration', 'activate the integration'],
  ['idm_integration_update', 'integration', 'update the integration'],
  ['idm_integration_reauth', 'integration', 'change the credentials of the integration'],
  ['idm_integration_delete', 'integration', 'deactivate the integration'],
  // The API reference names the first and the last of these differently from the guide.
  ['integration_activate', 'integration', 'activate the integration'],
  ['integration_deactivate', 'integration', 'deactivate the integration'],
];

/** By the name of the event, as JumpCloud's guide to RingCentral and its API reference list them. */
export const insightsEvents: ReadonlyMap<string, InsightsEvent> = new Map(
  rows.map(([type, about, attempt]) => [type, { type, about, attempt }]),
);
