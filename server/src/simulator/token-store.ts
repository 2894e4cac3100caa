import { randomUUID } from 'node:crypto';

interface Session {
  readonly id: string;
  readonly scopes: readonly string[];
  readonly endpointId: string;
  readonly refreshSeconds: number;
  accessToken: string;
  accessExpires: number;
  refreshToken: string | undefined;
  refreshExpires: number;
}

/** What a bearer token is worth. */
export type TokenCheck =
  | { readonly kind: 'valid'; readonly scopes: readonly string[] }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' };

/** The answer of a granted token request (RingCentral OpenAPI description, TokenInfo). */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: 'bearer';
  readonly expires_in: number;
  readonly scope: string;
  readonly owner_id: string;
  readonly endpoint_id: string;
  readonly session_id: string;
  readonly refresh_token?: string;
  readonly refresh_token_expires_in?: number;
}

export interface TokenSettings {
  /** The time in milliseconds. */
  readonly clock: () => number;
  readonly ownerId: string;
  readonly scopes: readonly string[];
  /** Whether the app has "Issue refresh tokens" switched on; it is off by default. */
  readonly issueRefreshTokens: boolean;
}

/** What a token request may ask for, as its form has it. */
export interface TokenWishes {
  readonly accessTokenTtl: string | null;
  readonly refreshTokenTtl: string | null;
  readonly scope: string | null;
  readonly endpointId: string | null;
}

const week = 604_800;
const month = 2_592_000;

function seconds(requested: string | null, standard: number, least: number, most: number): number {
  const number = requested === null || requested === '' ? standard : Number(requested);
  return Number.isFinite(number) ? Math.min(most, Math.max(least, Math.trunc(number))) : standard;
}

/** RingCentral raises access_token_ttl to 600 seconds and cuts it to 3600 (its OpenAPI description, GetTokenRequest). */
function accessSeconds(requested: string | null): number {
  return seconds(requested, 3600, 600, 3600);
}

/** The sessions of one simulator: tokens are random, live in memory and work nowhere else. */
export class TokenStore {
  private readonly byAccess = new Map<string, Session>();
  private readonly byRefresh = new Map<string, Session>();

  constructor(private readonly settings: TokenSettings) {}

  /** Begins a session; the scope asked for can only narrow what the app has. */
  issue(wishes: TokenWishes): TokenAnswer {
    const { scopes } = this.settings;
    const asked = wishes.scope?.split(/[ ,]+/).filter((scope) => scope !== '');
    const session: Session = {
      id: randomUUID(),
      scopes: asked === undefined || asked.length === 0 ? scopes : scopes.filter((scope) => asked.includes(scope)),
      endpointId: wishes.endpointId || randomUUID(),
      refreshSeconds: seconds(wishes.refreshTokenTtl, week, 1, month),
      accessToken: '',
      accessExpires: 0,
      refreshToken: undefined,
      refreshExpires: 0,
    };
    return this.renew(session, accessSeconds(wishes.accessTokenTtl));
  }

  /** Exchanges a refresh token, which works once; the access token issued with it stops working (A4). */
  refresh(refreshToken: string, wishes: TokenWishes): TokenAnswer | 'expired' | 'unknown' {
    const session = this.byRefresh.get(refreshToken);
    if (session === undefined) return 'unknown';
    if (this.settings.clock() >= session.refreshExpires) return 'expired';
    this.forget(session);
    return this.renew(session, accessSeconds(wishes.accessTokenTtl));
  }

  /** Ends the session an access or refresh token belongs to (A5). */
  revoke(token: string): void {
    const session = this.byAccess.get(token) ?? this.byRefresh.get(token);
    if (session !== undefined) this.forget(session);
  }

  /** Lets every access token expire now; refresh tokens stay good. @returns how many */
  expireAll(): number {
    for (const session of this.byAccess.values()) session.accessExpires = this.settings.clock();
    return this.byAccess.size;
  }

  check(accessToken: string): TokenCheck {
    const session = this.byAccess.get(accessToken);
    if (session === undefined) return { kind: 'unknown' };
    if (this.settings.clock() >= session.accessExpires) return { kind: 'expired' };
    return { kind: 'valid', scopes: session.scopes };
  }

  private forget(session: Session): void {
    this.byAccess.delete(session.accessToken);
    if (session.refreshToken !== undefined) this.byRefresh.delete(session.refreshToken);
  }

  private renew(session: Session, lifetime: number): TokenAnswer {
    const now = this.settings.clock();
    session.accessToken = `simulated-${randomUUID()}`;
    session.accessExpires = now + lifetime * 1000;
    this.byAccess.set(session.accessToken, session);
    if (this.settings.issueRefreshTokens) {
      session.refreshToken = `simulated-refresh-${randomUUID()}`;
      session.refreshExpires = now + session.refreshSeconds * 1000;
      this.byRefresh.set(session.refreshToken, session);
    }
    return {
      access_token: session.accessToken,
      token_type: 'bearer',
      expires_in: lifetime,
      scope: session.scopes.join(' '),
      owner_id: this.settings.ownerId,
      endpoint_id: session.endpointId,
      session_id: session.id,
      ...(session.refreshToken !== undefined && {
        refresh_token: session.refreshToken,
        refresh_token_expires_in: session.refreshSeconds,
      }),
    };
  }
}
