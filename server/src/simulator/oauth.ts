import { createHash, timingSafeEqual } from 'node:crypto';
import { type Authorization, refuse } from './authorize';
import type { HttpAnswer } from './http';
import type { TokenAnswer, TokenStore, TokenWishes } from './token-store';

export interface OAuthSettings {
  readonly clientId: string;
  /** Undefined: a public app, which sends client_id in the body. */
  readonly clientSecret: string | undefined;
  readonly jwt: string;
  /** The grant types the app was created with. */
  readonly grantTypes: readonly string[];
}

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const knownGrants: ReadonlySet<string> = new Set([jwtBearer, 'authorization_code', 'refresh_token']);

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function wishesOf(form: URLSearchParams): TokenWishes {
  return {
    accessTokenTtl: form.get('access_token_ttl'),
    refreshTokenTtl: form.get('refresh_token_ttl'),
    scope: form.get('scope'),
    endpointId: form.get('endpoint_id'),
  };
}

/** The token and revoke endpoints of the simulator (statements A1–A5). */
export class OAuth {
  constructor(
    private readonly settings: OAuthSettings,
    private readonly tokens: TokenStore,
    private readonly authorization: Authorization,
  ) {}

  /** POST /restapi/oauth/token. */
  token(form: URLSearchParams, authorization: string | undefined): HttpAnswer {
    if (!this.knowsClient(form, authorization)) return refuse('invalid_client', 'OAU-153', 'Invalid client');
    const grant = form.get('grant_type') ?? '';
    if (!knownGrants.has(grant)) return refuse('invalid_request', 'OAU-250', 'Unsupported grant type');
    if (!this.settings.grantTypes.includes(grant)) {
      return refuse('unauthorized_client', 'OAU-251', 'Unauthorized for this grant type');
    }
    if (grant === jwtBearer) return this.jwt(form);
    return grant === 'refresh_token' ? this.refresh(form) : this.code(form);
  }

  /** POST /restapi/oauth/revoke. An unknown token is no error (RFC 7009 §2.2). */
  revoke(form: URLSearchParams, query: URLSearchParams, authorization: string | undefined): HttpAnswer {
    if (!this.knowsClient(form, authorization)) return refuse('invalid_client', 'OAU-153', 'Invalid client');
    this.tokens.revoke(form.get('token') ?? query.get('token') ?? '');
    return { status: 200, body: {} };
  }

  private knowsClient(form: URLSearchParams, authorization: string | undefined): boolean {
    const { clientId, clientSecret } = this.settings;
    if (authorization?.toLowerCase().startsWith('basic ')) {
      const text = Buffer.from(authorization.slice(6).trim(), 'base64').toString('utf8');
      return same(text, `${clientId}:${clientSecret ?? ''}`);
    }
    return clientSecret === undefined && form.get('client_id') === clientId;
  }

  private jwt(form: URLSearchParams): HttpAnswer {
    if (!same(form.get('assertion') ?? '', this.settings.jwt)) {
      return refuse('invalid_grant', 'OAU-213', 'Token not found');
    }
    return granted(this.tokens.issue(wishesOf(form)));
  }

  private refresh(form: URLSearchParams): HttpAnswer {
    const answer = this.tokens.refresh(form.get('refresh_token') ?? '', wishesOf(form));
    if (answer === 'expired') return refuse('invalid_grant', 'OAU-210', 'Token expired');
    if (answer === 'unknown') return refuse('invalid_grant', 'OAU-213', 'Token not found');
    return granted(answer);
  }

  private code(form: URLSearchParams): HttpAnswer {
    return this.authorization.redeem(form) ?? granted(this.tokens.issue(wishesOf(form)));
  }
}

function granted(body: TokenAnswer): HttpAnswer {
  return { status: 200, headers: { 'Cache-Control': 'no-store' }, body };
}
