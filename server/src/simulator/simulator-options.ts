import type { AccountBehaviour } from '../account/behaviour';
import type { AccountSnapshot } from '../account/snapshot';
import type { ErrorForm, Fault } from './faults';
import type { Limits } from './seed-file';

/** How a simulator starts. Everything but the seed has a default. */
export interface SimulatorOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Only 127.0.0.1 is served; anything else is refused. */
  readonly address?: string;
  readonly seed: AccountSnapshot;
  readonly clientId?: string;
  /** null makes the app a public one. */
  readonly clientSecret?: string | null;
  readonly jwt?: string;
  /** The app's permissions. */
  readonly scopes?: readonly string[];
  readonly grantTypes?: readonly string[];
  /** "Issue refresh tokens" of the app, off by default, as at RingCentral. */
  readonly issueRefreshTokens?: boolean;
  /** The redirect URIs of the app; without, any that leads to this machine or to an application's own scheme. */
  readonly redirectUris?: readonly string[];
  /** Whether sign-in in a browser is approved at once, the default, or asks with a page. */
  readonly approval?: 'automatic' | 'page';
  readonly behaviour?: Partial<AccountBehaviour>;
  /** The same as the switch `gatewayErrors` of `behaviour`. */
  readonly gatewayErrors?: ErrorForm;
  readonly limits?: Limits;
  readonly faults?: readonly Fault[];
  /** The time in milliseconds; Date.now unless given. */
  readonly clock?: () => number;
}

export const demoClientId = 'demo-client';
export const demoClientSecret = 'demo-secret';
export const demoJwt = 'demo-jwt';
