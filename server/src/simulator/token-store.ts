import { randomUUID } from 'node:crypto';

interface Session {
  readonly id: string;
  readonly scopes: readonly string[];
  accessToken: string;
  accessExpires: number;
  accessSeconds: number;
  refreshToken: string | undefined;
  refreshExpires: number;
}

/** What a bearer token is worth. */
export type TokenCheck =
  | { readonly kind: 'valid'; readonly scopes: readonly string[] }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' };

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

const refreshSeconds = 604_800;

/** RingCentral raises access_token_ttl to 600 seconds and cuts it to 3600 (its OpenAPI description, GetTokenRequest). */
export function accessTokenSeconds(requested: string | null): number {
  const seconds = requested === null || requested === '' ? 3600 : Number(requested);
  return Number.isFinite(seconds) ? Math.min(3600, Math.max(600, Math.trunc(seconds))) : 3600;
}

/** The sessions of one simulator: tokens are random, live in memory and work nowhere else. */
export class TokenStore {
  private readonly byAccess = new Map<string, Session>();
  private readonly byRefresh = new Map<string, Session>();

  constructor(private readonly settings: TokenSettings) {}

  issue(seconds: number): TokenAnswer {
    const session: Session = {
      id: randomUUID(),
      scopes: this.settings.scopes,
      accessToken: '',
      accessExpires: 0,
      accessSeconds: seconds,
      refreshToken: undefined,
      refreshExpires: 0,
    };
    return this.renew(session, seconds);
  }

  /** Exchanges a refresh token, which works once; the access token issued with it stops working (A4). */
  refresh(refreshToken: string, seconds: number): TokenAnswer | 'expired' | 'unknown' {
    const session = this.byRefresh.get(refreshToken);
    if (session === undefined) return 'unknown';
    if (this.settings.clock() >= session.refreshExpires) return 'expired';
    this.forget(session);
    return this.renew(session, seconds);
  }

  /** Ends the session an access or refresh token belongs to (A5). */
  revoke(token: string): void {
    const session = this.byAccess.get(token) ?? this.byRefresh.get(token);
    if (session !== undefined) this.forget(session);
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

  private renew(session: Session, seconds: number): TokenAnswer {
    const now = this.settings.clock();
    session.accessToken = `simulated-${randomUUID()}`;
    session.accessExpires = now + seconds * 1000;
    session.accessSeconds = seconds;
    this.byAccess.set(session.accessToken, session);
    if (this.settings.issueRefreshTokens) {
      session.refreshToken = `simulated-refresh-${randomUUID()}`;
      session.refreshExpires = now + refreshSeconds * 1000;
      this.byRefresh.set(session.refreshToken, session);
    }
    return {
      access_token: session.accessToken,
      token_type: 'bearer',
      expires_in: seconds,
      scope: session.scopes.join(' '),
      owner_id: this.settings.ownerId,
      endpoint_id: session.id,
      session_id: session.id,
      ...(session.refreshToken !== undefined && {
        refresh_token: session.refreshToken,
        refresh_token_expires_in: refreshSeconds,
      }),
    };
  }
}
