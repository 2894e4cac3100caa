import type { AccountClient } from '../account-client';
import type { Clock } from '../clock';
import type { Credentials } from '../credentials';
import type { FreeExtensions } from '../free-extensions';
import type { ScimPage } from '../scim-answers';
import type { IssuedToken } from '../sdk-session';
import type { ServerAddress } from '../server-address';
import type { MappingDemands } from './mapping/demands';
import type { ProxySettings } from './proxy-settings';

export type StageId =
  | 'name'
  | 'host'
  | 'proxy'
  | 'tls'
  | 'token'
  | 'permissions'
  | 'who'
  | 'role'
  | 'account'
  | 'services'
  | 'directory-provider'
  | 'scim'
  | 'schemas'
  | 'users'
  | 'duplicates'
  | 'free-extensions'
  | 'clock'
  | 'rate-limits'
  | 'mapping'
  // What a token request of a ConnectionJSON is looked at for.
  | 'token-address'
  | 'token-grant'
  | 'token-client'
  | 'token-body'
  | 'token-path'
  | 'token-request';

/** `unknown`: could not be found out, which is not a fault. `skipped`: not reached, for the reason in `evidence`. */
export type StageState = 'passed' | 'warned' | 'failed' | 'unknown' | 'skipped';

/** What one stage found. */
export interface Finding {
  readonly state: StageState;
  /** What was seen. */
  readonly evidence: string;
  readonly cause?: string;
  readonly remedy?: string;
  /** The same for machines. No secrets. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface StageResult extends Finding {
  readonly id: StageId;
  readonly title: string;
  readonly durationMs: number;
}

/** What a service provider config says of itself (RFC 7643 §5). Undefined: not mentioned. */
export interface ProviderConfig {
  readonly patch: boolean | undefined;
  readonly filter: boolean | undefined;
  readonly maxResults: number | undefined;
}

/** What stages learn of the account and later ones use; undefined: not known. */
export interface Learned {
  /** What signing in told; undefined before it, and with a ready token. */
  issued?: IssuedToken;
  services?: ReadonlyMap<string, boolean>;
  config?: ProviderConfig;
  /** Paths of the attributes its own schemas list, lower case. */
  attributes?: ReadonlySet<string>;
  /** The first page of users. */
  users?: ScimPage;
  free?: FreeExtensions;
}

/** What stages know of the connection and of each other. */
export interface StageContext {
  readonly address: ServerAddress;
  readonly client: AccountClient;
  readonly credentials: Credentials;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly proxy: ProxySettings;
  readonly mapping: MappingDemands | undefined;
  readonly learned: Learned;
  /** True when the host answers only through a proxy: then its certificate cannot be seen from here. */
  isIndirect: boolean;
  /** True once RingCentral answered a request that carried the token. */
  tokenAccepted: boolean;
}

export interface Stage {
  readonly id: StageId;
  readonly title: string;
  /** Stages whose failure makes this one pointless. */
  readonly needs: readonly StageId[];
  /** @throws AccountError when the check could not be made; the runner explains it */
  run(context: StageContext): Promise<Finding>;
  /** True: being refused an answer (other than 401) is not a fault, only something we may not know. */
  readonly isOptional?: boolean;
}
