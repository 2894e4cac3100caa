import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AccountModel } from '../account/account-model';
import type { AccountBehaviour } from '../account/behaviour';
import { errorBody, Refusal, scimHeaders } from '../account/message';
import { platformRefusal } from '../account/rest/answers';
import type { AccountSnapshot } from '../account/snapshot';
import { findEndpoint } from '../knowledge/ringcentral/endpoints';
import { provisioningError } from '../knowledge/ringcentral/errors';
import type { RateLimitGroup } from '../knowledge/ringcentral/rate-limits';
import { gatewayError, sendFault } from './fault-answer';
import { type Fault, FaultList } from './faults';
import { maximumBody, readBody, sendAnswer } from './http';
import { type HttpAnswer, OAuth } from './oauth';
import { RateLimiter } from './rate-limiter';
import { TokenStore } from './token-store';

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
  readonly issueRefreshTokens?: boolean;
  readonly behaviour?: Partial<AccountBehaviour>;
  /** The form of errors the gateway gives before SCIM is reached; RingCentral lists both. */
  readonly gatewayErrors?: 'scim' | 'platform';
  readonly limits?: Partial<Readonly<Record<RateLimitGroup, number>>>;
  readonly faults?: readonly Fault[];
  /** The time in milliseconds; Date.now unless given. */
  readonly clock?: () => number;
}

/** One request the simulator answered. Holds no headers, so no token. */
export interface LogEntry {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** 0 when the connection was broken on purpose. */
  readonly status: number;
}

export interface Simulator {
  readonly url: string;
  readonly port: number;
  readonly model: AccountModel;
  readonly log: readonly LogEntry[];
  setFaults(faults: readonly Fault[]): void;
  close(): Promise<void>;
}

export const loopback = '127.0.0.1';
export const demoClientId = 'demo-client';
export const demoClientSecret = 'demo-secret';
export const demoJwt = 'demo-jwt';

const allGrants = ['urn:ietf:params:oauth:grant-type:jwt-bearer', 'refresh_token', 'authorization_code'];
const maximumLog = 10_000;
const notParsed = provisioningError('json-not-parsed').message;

class SimulatorServer {
  readonly log: LogEntry[] = [];
  readonly faults: FaultList;
  readonly model: AccountModel;
  private readonly limiter: RateLimiter;
  private readonly tokens: TokenStore;
  private readonly oauth: OAuth;
  private readonly clock: () => number;
  private readonly gatewayErrors: 'scim' | 'platform';
  private readonly delays = new Set<() => void>();

  constructor(options: SimulatorOptions) {
    const { seed } = options;
    this.clock = options.clock ?? Date.now;
    this.gatewayErrors = options.gatewayErrors ?? 'scim';
    this.model = AccountModel.fromSeed(seed, options.behaviour);
    this.faults = new FaultList(options.faults ?? []);
    this.limiter = new RateLimiter(this.clock, options.limits);
    this.tokens = new TokenStore({
      clock: this.clock,
      ownerId: seed.signedInAs ?? '0',
      scopes: options.scopes ?? ['ReadAccounts', 'EditAccounts'],
      issueRefreshTokens: options.issueRefreshTokens ?? false,
    });
    this.oauth = new OAuth(
      {
        clientId: options.clientId ?? demoClientId,
        clientSecret: options.clientSecret === null ? undefined : (options.clientSecret ?? demoClientSecret),
        jwt: options.jwt ?? demoJwt,
        grantTypes: options.grantTypes ?? allGrants,
      },
      this.tokens,
    );
  }

  /** Answers one request; what goes wrong inside becomes a 500, never a crash. */
  async answer(request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
    const method = request.method ?? 'GET';
    const target = request.url ?? '/';
    const base = `http://${loopback}:${port}`;
    let status = 400;
    try {
      if (target.startsWith('/') && URL.canParse(target, base)) {
        status = await this.respond(request, response, method, new URL(target, base), port);
      } else sendAnswer(response, gatewayError('platform', 400, 'CMN-120', 'Invalid URI'), {});
    } catch {
      status = 500;
      if (!response.headersSent && !response.destroyed) sendAnswer(response, gatewayError('platform', 500), {});
    }
    const mark = target.indexOf('?');
    const path = mark < 0 ? target : target.slice(0, mark);
    const query = mark < 0 ? '' : target.slice(mark);
    this.log.push({ at: new Date(this.clock()).toISOString(), method, path, query, status });
    if (this.log.length > maximumLog) this.log.shift();
  }

  /** Lets slow answers go at once, so that closing does not wait for them. */
  hurry(): void {
    for (const release of this.delays) release();
  }

  private async respond(
    request: IncomingMessage,
    response: ServerResponse,
    method: string,
    url: URL,
    port: number,
  ): Promise<number> {
    const path = url.pathname;
    const group = findEndpoint(method, path)?.group ?? 'Light';
    const send = (answer: HttpAnswer, headers: Readonly<Record<string, string>>): number => {
      sendAnswer(response, answer, headers);
      return answer.status;
    };
    // A page in a browser could reach loopback under a name of its own (DNS rebinding); only our own names are served.
    const host = request.headers.host;
    if (host !== `${loopback}:${port}` && host !== `localhost:${port}`) return send({ status: 421 }, {});
    const fault = this.faults.next(method, path);
    if (fault?.kind === 'slow') await this.delay(fault.milliseconds);
    else if (fault !== undefined) {
      request.resume();
      return sendFault(response, fault, this.limiter.peek(group));
    }
    const body = await readBody(request, maximumBody(method));
    if (body === 'too-large') {
      request.resume();
      const refusal = new Refusal(413, 'The body is too large.', 'W31');
      return send({ status: 413, headers: { ...scimHeaders, Connection: 'close' }, body: errorBody(refusal) }, {});
    }
    if (path.startsWith('/restapi/oauth/')) return this.respondOAuth(request, url, body, send);
    return this.respondApi(request, method, url, body, send);
  }

  private respondOAuth(
    request: IncomingMessage,
    url: URL,
    body: string,
    send: (answer: HttpAnswer, headers: Readonly<Record<string, string>>) => number,
  ): number {
    if (url.pathname === '/restapi/oauth/authorize' && request.method === 'GET') {
      return send(this.oauth.authorize(url.searchParams), {});
    }
    const limit = this.limiter.take('Auth');
    if (!limit.allowed) return send(this.rateExceeded('platform', limit.retryAfter), limit.headers);
    const { authorization } = request.headers;
    const form = new URLSearchParams(body);
    if (request.method === 'POST' && url.pathname === '/restapi/oauth/token') {
      return send(this.oauth.token(form, authorization), limit.headers);
    }
    if (request.method === 'POST' && url.pathname === '/restapi/oauth/revoke') {
      return send(this.oauth.revoke(form, url.searchParams, authorization), limit.headers);
    }
    return send(platformRefusal(404, 'CMN-120', 'Invalid URI'), limit.headers);
  }

  private respondApi(
    request: IncomingMessage,
    method: string,
    url: URL,
    text: string,
    send: (answer: HttpAnswer, headers: Readonly<Record<string, string>>) => number,
  ): number {
    const isScim = url.pathname.startsWith('/scim/');
    const form = isScim ? this.gatewayErrors : 'platform';
    const group = findEndpoint(method, url.pathname)?.group ?? 'Light';
    const token = this.checkToken(request.headers.authorization);
    if (!('scopes' in token)) {
      return send(gatewayError(form, 401, token.code, token.message), this.limiter.peek(group));
    }
    const limit = this.limiter.take(group);
    if (!limit.allowed) return send(this.rateExceeded(form, limit.retryAfter), limit.headers);
    const body = parseBody(method, text, request.headers['content-type']);
    if (body instanceof Refusal) {
      return send({ status: body.status, headers: scimHeaders, body: errorBody(body) }, limit.headers);
    }
    const query = repeatedAsList(url.searchParams);
    const answer = this.model.handle(
      { method, path: url.pathname, query, body, grants: token.scopes },
      { now: () => new Date(this.clock()) },
    );
    return send({ status: answer.status, headers: answer.headers, body: answer.body }, limit.headers);
  }

  private checkToken(
    authorization: string | undefined,
  ): { readonly scopes: readonly string[] } | { readonly code: string; readonly message: string } {
    const [scheme = '', token = ''] = (authorization ?? '').split(' ');
    if (scheme.toLowerCase() !== 'bearer' || token === '') {
      return { code: 'OAU-123', message: 'Authorization header is not specified' };
    }
    const check = this.tokens.check(token);
    if (check.kind === 'valid') return { scopes: check.scopes };
    if (check.kind === 'expired') return { code: 'OAU-128', message: 'Access token expired' };
    return { code: 'OAU-213', message: 'Token not found' };
  }

  private rateExceeded(form: 'scim' | 'platform', retryAfter: number): HttpAnswer {
    const error = gatewayError(form, 429);
    return { ...error, headers: { ...error.headers, 'Retry-After': String(retryAfter) } };
  }

  private delay(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const release = (): void => {
        clearTimeout(timer);
        this.delays.delete(release);
        resolve();
      };
      const timer = setTimeout(release, milliseconds);
      this.delays.add(release);
    });
  }
}

/** REST lets a parameter be repeated; the model reads such values joined by commas. */
function repeatedAsList(query: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key).join(',')]));
}

/** The JSON of a write; GET and DELETE have none, whatever was sent. */
function parseBody(method: string, text: string, contentType: string | undefined): unknown {
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

/**
 * Starts a RingCentral account on loopback: OAuth, SCIM and the REST twins, from one model.
 * @throws when the address is not 127.0.0.1 or the port cannot be had
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  if (options.address !== undefined && options.address !== loopback) {
    throw new Error(`The simulator serves ${loopback} only, not ${options.address}.`);
  }
  const simulator = new SimulatorServer(options);
  let port = options.port ?? 0;
  const server = createServer((request, response) => {
    void simulator.answer(request, response, port);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      resolve();
    });
  });
  port = (server.address() as AddressInfo).port;
  return {
    url: `http://${loopback}:${port}`,
    port,
    model: simulator.model,
    log: simulator.log,
    setFaults: (faults) => simulator.faults.set(faults),
    close: () =>
      new Promise<void>((resolve) => {
        simulator.hurry();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
