import { createHash, randomUUID } from 'node:crypto';
import { approvalPage } from './approval-page';
import type { HttpAnswer } from './http';

/** What an authorization request is judged by. */
export interface AuthorizationSettings {
  readonly clientId: string;
  /** The redirect URIs registered for the app; undefined takes any that leads to this machine or an application. */
  readonly redirectUris: readonly string[] | undefined;
  /** `automatic` approves at once; `page` asks with a page of two buttons. */
  readonly approval: 'automatic' | 'page';
  /** Who would be signed in, for the page. */
  readonly person: () => string;
  /** The time in milliseconds. */
  readonly clock: () => number;
}

interface Pending {
  readonly redirectUri: string;
  readonly challenge: string | undefined;
  readonly state: string | undefined;
  readonly expires: number;
}

/** So long a code or an open page is good. RingCentral publishes no time; RFC 6749 §4.1.2 allows ten minutes at most. */
const lifetime = 300_000;
const most = 1000;

/** An OAuth refusal: `{error, error_description, errors}` (RingCentral OpenAPI description, OauthInvalidRequest). */
export function refuse(error: string, errorCode: string, message: string): HttpAnswer {
  return { status: 400, body: { error, error_description: message, errors: [{ errorCode, message }] } };
}

/** Whether a redirect stays on this machine or goes to an application's own scheme, so that a code cannot leave it. */
function staysHere(uri: URL): boolean {
  if (uri.protocol === 'http:' || uri.protocol === 'https:') {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(uri.hostname);
  }
  return !['javascript:', 'data:', 'file:', 'blob:', 'about:'].includes(uri.protocol);
}

/** The authorization-code flow up to the code: requests, the page, the redirect (RFC 6749 §4.1, RFC 7636). */
export class Authorization {
  private readonly codes = new Map<string, Pending>();
  private readonly tickets = new Map<string, Pending>();

  constructor(private readonly settings: AuthorizationSettings) {}

  /** GET or POST /restapi/oauth/authorize; a POST with a ticket is the page's own answer. */
  answer(parameters: URLSearchParams): HttpAnswer {
    const ticket = parameters.get('ticket');
    return ticket === null ? this.begin(parameters) : this.decide(ticket, parameters.get('decision'));
  }

  /** Exchanges a code for nothing but the knowledge that it is good; a refusal when it is not. Works once. */
  redeem(form: URLSearchParams): HttpAnswer | undefined {
    const code = form.get('code') ?? '';
    const pending = this.codes.get(code);
    this.codes.delete(code);
    const invalid = refuse('invalid_grant', 'OAU-106', 'Authorization code is invalid');
    if (pending === undefined || this.settings.clock() >= pending.expires) return invalid;
    if (form.get('redirect_uri') !== pending.redirectUri) {
      return refuse('invalid_grant', 'OAU-109', 'Redirect URIs do not match');
    }
    if (pending.challenge === undefined) return undefined;
    const hash = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    return hash === pending.challenge ? undefined : invalid;
  }

  private begin(parameters: URLSearchParams): HttpAnswer {
    const redirectUri = parameters.get('redirect_uri');
    if (parameters.get('response_type') !== 'code') {
      return refuse('unsupported_response_type', 'OAU-113', 'response_type must be code');
    }
    if (parameters.get('client_id') !== this.settings.clientId) {
      return refuse('invalid_client', 'OAU-153', 'Invalid client');
    }
    if (redirectUri === null || !this.allows(redirectUri)) {
      return refuse('invalid_request', 'OAU-109', 'Redirect URIs do not match');
    }
    const challenge = parameters.get('code_challenge') || undefined;
    if (challenge !== undefined && parameters.get('code_challenge_method') !== 'S256') {
      return refuse('invalid_request', 'OAU-113', 'code_challenge_method must be S256');
    }
    const state = parameters.get('state') ?? undefined;
    const pending: Pending = { redirectUri, challenge, state, expires: this.settings.clock() + lifetime };
    if (this.settings.approval === 'automatic') return this.approve(pending);
    const ticket = remember(this.tickets, pending);
    return approvalPage({ ticket, clientId: this.settings.clientId, person: this.settings.person() });
  }

  private decide(ticket: string, decision: string | null): HttpAnswer {
    const pending = this.tickets.get(ticket);
    this.tickets.delete(ticket);
    if (pending === undefined || this.settings.clock() >= pending.expires) {
      return refuse('invalid_request', 'OAU-113', 'The sign-in page is no longer good');
    }
    return decision === 'allow' ? this.approve(pending) : goBack(pending, { error: 'access_denied' });
  }

  private approve(pending: Pending): HttpAnswer {
    return goBack(pending, { code: remember(this.codes, pending) });
  }

  private allows(redirectUri: string): boolean {
    const { redirectUris } = this.settings;
    if (redirectUris !== undefined) return redirectUris.includes(redirectUri);
    return URL.canParse(redirectUri) && staysHere(new URL(redirectUri));
  }
}

/** Keeps a pending sign-in under a random name; the oldest makes room, so that nobody fills the memory. */
function remember(map: Map<string, Pending>, pending: Pending): string {
  const [oldest] = map.keys();
  if (map.size >= most && oldest !== undefined) map.delete(oldest);
  const name = randomUUID();
  map.set(name, pending);
  return name;
}

function goBack({ redirectUri, state }: Pending, parameters: Readonly<Record<string, string>>): HttpAnswer {
  const location = new URL(redirectUri);
  for (const [key, value] of Object.entries(parameters)) location.searchParams.set(key, value);
  if (state !== undefined) location.searchParams.set('state', state);
  return { status: 302, headers: { Location: location.href, 'Cache-Control': 'no-store' } };
}
