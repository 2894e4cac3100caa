import type { AccountModel } from '../account/account-model';
import { errorBody, Refusal, scimHeaders } from '../account/message';
import { platformRefusal } from '../account/rest/answers';
import { findEndpoint } from '../knowledge/ringcentral/endpoints';
import { provisioningError } from '../knowledge/ringcentral/errors';
import type { RateLimitGroup } from '../knowledge/ringcentral/rate-limits';
import type { Authorization } from './authorize';
import { gatewayError } from './fault-answer';
import type { ErrorForm } from './faults';
import type { HttpAnswer } from './http';
import type { OAuth } from './oauth';
import { openIdConfiguration, userInfo } from './open-id';
import type { RateLimiter } from './rate-limiter';
import type { TokenStore } from './token-store';

/** A request whose body has been read. */
export interface ApiRequest {
  readonly method: string;
  readonly url: URL;
  readonly text: string;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
}

type Headers = Readonly<Record<string, string>>;

/** An answer with the headers of the rate limit. */
export interface ApiAnswer {
  readonly answer: HttpAnswer;
  readonly headers: Headers;
}

/** What the answers come from. `model` is asked for each time: another may be put in its place. */
export interface ApiSources {
  readonly model: () => AccountModel;
  readonly oauth: OAuth;
  readonly authorization: Authorization;
  readonly tokens: TokenStore;
  readonly limiter: RateLimiter;
  /** The time in milliseconds. */
  readonly clock: () => number;
}

const notParsed = provisioningError('json-not-parsed').message;
const unlimited: Headers = {};

function plain(answer: HttpAnswer): ApiAnswer {
  return { answer, headers: unlimited };
}

/** REST lets a parameter be repeated; the model reads such values joined by commas. */
function repeatedAsList(query: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key).join(',')]));
}

/** The JSON of a write; GET and DELETE have none, whatever was sent. */
function parseBody({ method, text, contentType }: ApiRequest): unknown {
  if (method === 'GET' || method === 'DELETE') return undefined;
  const type = (contentType ?? 'application/json').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/scim+json') {
    return new Refusal(415, 'The body must be application/json or application/scim+json.', 'W31');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return new Refusal(400, notParsed, 'W31', 'invalidSyntax');
  }
}

/** The normal answers of the simulator: OAuth, OpenID, SCIM and REST. */
export class ApiAnswers {
  constructor(private readonly sources: ApiSources) {}

  /** The group a request counts in; undefined for one that is not counted. */
  groupOf(method: string, path: string): RateLimitGroup | undefined {
    const { behaviour } = this.sources.model();
    const isHealth = path === '/scim/health' || path === '/scim/v2/health';
    if (isHealth || (path.endsWith('/ServiceProviderConfig') && behaviour.providerConfig === 'open')) return undefined;
    const endpoint = findEndpoint(method, path.replace(/^\/scim\/Users/, '/scim/v2/Users'));
    return endpoint === undefined ? 'Light' : endpoint.group;
  }

  /** The headers of an answer that is not counted. */
  peek(method: string, path: string): Headers {
    const group = this.groupOf(method, path);
    return group === undefined ? unlimited : this.sources.limiter.peek(group);
  }

  answer(request: ApiRequest): ApiAnswer {
    const { method, url } = request;
    const { pathname: path, origin } = url;
    if (method === 'GET' && path === '/.well-known/openid-configuration') return plain(openIdConfiguration(origin));
    if (method === 'GET' && path === '/restapi/oauth/jwks') return plain({ status: 200, body: { keys: [] } });
    if (path.startsWith('/restapi/oauth/') && path !== '/restapi/oauth/userinfo') return this.oauth(request);
    return this.api(request);
  }

  private oauth({ method, url, text, authorization }: ApiRequest): ApiAnswer {
    const { oauth, authorization: flow, limiter } = this.sources;
    const form = new URLSearchParams(text);
    if (url.pathname === '/restapi/oauth/authorize') {
      if (method === 'GET') return plain(flow.answer(url.searchParams));
      if (method === 'POST') return plain(flow.answer(form));
    }
    const limit = limiter.take('Auth');
    const { headers } = limit;
    if (!limit.allowed) return { answer: this.rateExceeded('platform', limit.retryAfter), headers };
    if (method === 'POST' && url.pathname === '/restapi/oauth/token') {
      return { answer: oauth.token(form, authorization), headers };
    }
    if (method === 'POST' && url.pathname === '/restapi/oauth/revoke') {
      return { answer: oauth.revoke(form, url.searchParams, authorization), headers };
    }
    return { answer: platformRefusal(404, 'CMN-120', 'Invalid URI'), headers };
  }

  private api(request: ApiRequest): ApiAnswer {
    const { model, limiter } = this.sources;
    const { method, url } = request;
    const path = url.pathname;
    const form: ErrorForm = path.startsWith('/scim/') ? model().behaviour.gatewayErrors : 'platform';
    const group = this.groupOf(method, path);
    const isOpen = group === undefined;
    const token = isOpen ? { scopes: undefined } : this.checkToken(request.authorization);
    if (!('scopes' in token)) {
      return { answer: gatewayError(form, 401, token.code, token.message), headers: this.peek(method, path) };
    }
    const limit = isOpen ? undefined : limiter.take(group);
    const headers = limit?.headers ?? unlimited;
    if (limit?.allowed === false) return { answer: this.rateExceeded(form, limit.retryAfter), headers };
    if (method === 'GET' && path === '/restapi/oauth/userinfo') return { answer: userInfo(model()), headers };
    const body = parseBody(request);
    if (body instanceof Refusal) {
      return { answer: { status: body.status, headers: scimHeaders, body: errorBody(body) }, headers };
    }
    const query = repeatedAsList(url.searchParams);
    const grants = token.scopes;
    const asked = { method, path, query, body, ...(grants !== undefined && { grants }) };
    const now = (): Date => new Date(this.sources.clock());
    const answer = model().handle(asked, { now, origin: url.origin });
    return { answer: { status: answer.status, headers: answer.headers, body: answer.body }, headers };
  }

  private checkToken(
    authorization: string | undefined,
  ): { readonly scopes: readonly string[] } | { readonly code: string; readonly message: string } {
    const [scheme = '', token = ''] = (authorization ?? '').split(' ');
    if (scheme.toLowerCase() !== 'bearer' || token === '') {
      return { code: 'OAU-123', message: 'Authorization header is not specified' };
    }
    const check = this.sources.tokens.check(token);
    if (check.kind === 'valid') return { scopes: check.scopes };
    if (check.kind === 'expired') return { code: 'OAU-128', message: 'Access token expired' };
    return { code: 'OAU-213', message: 'Token not found' };
  }

  /** L2, L4: 429, with the time to wait unless RingCentral is taken not to say. */
  private rateExceeded(form: ErrorForm, retryAfter: number): HttpAnswer {
    const error = gatewayError(form, 429);
    if (this.sources.model().behaviour.retryAfter === 'absent') return error;
    return { ...error, headers: { ...error.headers, 'Retry-After': String(retryAfter) } };
  }
}
