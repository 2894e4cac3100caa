import type { JsonObject } from '../../json/node';

/** What a file of JumpCloud is: users and applications as its API gives them, events of Directory Insights. */
export type JumpCloudKind = 'jumpcloud/users' | 'jumpcloud/application' | 'jumpcloud/directoryInsights';

/** What a file was recognised as, and the objects of that kind in it. */
export interface Recognised {
  readonly kind: JumpCloudKind;
  readonly nodes: readonly JsonObject[];
}
