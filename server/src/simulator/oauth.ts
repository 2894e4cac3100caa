import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { accessTokenSeconds, type TokenAnswer, type TokenStore } from './token-store';

export interface OAuthSettings {
  readonly clientId: string;
  /** Undefined: a public app, which sends client_id in the body. */
  readonly clientSecret: string | undefined;
  readonly jwt: string;
  /** The grant types the app was created with. */
  readonly grantTypes: readonly string[];
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const knownGrants: ReadonlySet<string> = new Set([jwtBearer, 'authorization_code', 'refresh_token']);

function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function refuse(error: string, errorCode: string, message: string): HttpAnswer {
  return { status: 400, body: { error, error_description: message, errors: [{ errorCode, message }] } };
}

interface PendingCode {
  readonly redirectUri: string;
  readonly challenge: string | undefined;
}

/** The OAuth endpoints of the simulator (statements A1–A5). */
export class OAuth {
  private readonly codes = new Map<string, PendingCode>();

  constructor(
    private readonly settings: OAuthSettings,
    private readonly tokens: TokenStore,
  ) {}

  /** GET /restapi/oauth/authorize: approves at once and sends the browser back with a code. */
  authorize(query: URLSearchParams): HttpAnswer {
    const redirectUri = query.get('redirect_uri');
    if (query.get('response_type') !== 'code' || redirectUri === null || !URL.canParse(redirectUri)) {
      return refuse('invalid_request', 'OAU-113', 'response_type=code and redirect_uri are required');
    }
    if (query.get('client_id') !== this.settings.clientId) return refuse('invalid_client', 'OAU-153', 'Invalid client');
    const code = randomUUID();
    const challenge = query.get('code_challenge') ?? undefined;
    this.codes.set(code, { redirectUri, challenge });
    const location = new URL(redirectUri);
    location.searchParams.set('code', code);
    const state = query.get('state');
    if (state !== null) location.searchParams.set('state', state);
    return { status: 302, headers: { Location: location.href } };
  }

  /** POST /restapi/oauth/token. */
  token(form: URLSearchParams, authorization: string | undefined): HttpAnswer {
    if (!this.knowsClient(form, authorization)) return refuse('invalid_client', 'OAU-153', 'Invalid client');
    const grant = form.get('grant_type') ?? '';
    if (!knownGrants.has(grant)) return refuse('invalid_request', 'OAU-250', 'Unsupported grant type');
    if (!this.settings.grantTypes.includes(grant)) {
      return refuse('unauthorized_client', 'OAU-251', 'Unauthorized for this grant type');
    }
    const seconds = accessTokenSeconds(form.get('access_token_ttl'));
    if (grant === jwtBearer) return this.jwt(form, seconds);
    return grant === 'refresh_token' ? this.refresh(form, seconds) : this.code(form, seconds);
  }

  /** POST /restapi/oauth/revoke. */
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

  private jwt(form: URLSearchParams, seconds: number): HttpAnswer {
    if (!same(form.get('assertion') ?? '', this.settings.jwt)) {
      return refuse('invalid_grant', 'OAU-213', 'Token not found');
    }
    return this.granted(this.tokens.issue(seconds));
  }

  private refresh(form: URLSearchParams, seconds: number): HttpAnswer {
    const answer = this.tokens.refresh(form.get('refresh_token') ?? '', seconds);
    if (answer === 'expired') return refuse('invalid_grant', 'OAU-210', 'Token expired');
    if (answer === 'unknown') return refuse('invalid_grant', 'OAU-213', 'Token not found');
    return this.granted(answer);
  }

  private code(form: URLSearchParams, seconds: number): HttpAnswer {
    const code = form.get('code') ?? '';
    const pending = this.codes.get(code);
    this.codes.delete(code);
    if (pending === undefined) return refuse('invalid_grant', 'OAU-106', 'Authorization code is invalid');
    if (form.get('redirect_uri') !== pending.redirectUri) {
      return refuse('invalid_grant', 'OAU-109', 'Redirect URIs do not match');
    }
    const verifier = form.get('code_verifier') ?? '';
    const hash = createHash('sha256').update(verifier).digest('base64url');
    if (pending.challenge !== undefined && hash !== pending.challenge) {
      return refuse('invalid_grant', 'OAU-106', 'Authorization code is invalid');
    }
    return this.granted(this.tokens.issue(seconds));
  }

  private granted(body: TokenAnswer): HttpAnswer {
    return { status: 200, headers: { 'Cache-Control': 'no-store' }, body };
  }
}
