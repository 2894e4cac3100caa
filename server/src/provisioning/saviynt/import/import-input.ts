import type { Connector } from '../../../documents/saviynt/connector';
import type { ExistingAccount } from './existing';
import type { AnswerRequest } from './port';

/** What an import preview is made from. */
export interface ImportInput {
  readonly connector: Connector;
  readonly ask: AnswerRequest;
  readonly account: {
    /** A file name or a host. */
    readonly name: string;
    /** Every user of the account as SCIM shows it in a list. */
    readonly users: readonly unknown[];
    /** Whether requests went over the network to {@link name}. */
    readonly isLive: boolean;
  };
  /** What Saviynt has before; undefined: everybody in the account. */
  readonly existing?: readonly ExistingAccount[];
  /** Requests the preview allows itself; 500 unless set. */
  readonly maxRequests?: number;
}
