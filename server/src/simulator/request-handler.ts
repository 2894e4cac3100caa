import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AccountModel } from '../account/account-model';
import { errorBody, Refusal, scimHeaders } from '../account/message';
import { workEmail } from '../account/scim-user';
import { isObject } from '../json/value';
import { type ApiAnswer, ApiAnswers, type ApiRequest } from './api-answers';
import { Authorization } from './authorize';
import { type Controlled, control, controlBase } from './control';
import { gatewayError, sendFault } from './fault-answer';
import { FaultList, isReplacing, type Strike } from './faults';
import { bodyText, type HttpAnswer, maximumBody, readBody, sendAnswer } from './http';
import { distortList, isListFault } from './list-faults';
import { OAuth, same } from './oauth';
import { RateLimiter } from './rate-limiter';
import { type LogEntry, record } from './request-log';
import type { Seed } from './seed-file';
import { demoClientId, demoClientSecret, demoJwt, type SimulatorOptions } from './simulator-options';
import { sendSlowly } from './slow-body';
import { TokenStore } from './token-store';

export const loopback = '127.0.0.1';

const allGrants = ['urn:ietf:params:oauth:grant-type:jwt-bearer', 'refresh_token', 'authorization_code'];
const largestState = 64 * 1024 * 1024;

/** Answers the requests of one simulator: the host, the control endpoints, faults, then the account. */
export class RequestHandler implements Controlled {
  model: AccountModel;
  readonly log: LogEntry[] = [];
  readonly faults: FaultList;
  readonly tokens: TokenStore;
  readonly limiter: RateLimiter;
  /** Opens the control endpoints; random, and told to nobody but who started the simulator. */
  readonly controlToken = randomBytes(24).toString('base64url');
  private readonly api: ApiAnswers;
  private readonly clock: () => number;
  private readonly start: Seed;
  private readonly delays = new Set<() => void>();

  constructor(options: SimulatorOptions) {
    const { seed, behaviour, gatewayErrors, faults = [], limits = {} } = options;
    this.clock = options.clock ?? Date.now;
    const switches = { ...behaviour, ...(gatewayErrors !== undefined && { gatewayErrors }) };
    this.start = { snapshot: seed, behaviour: switches, faults, limits };
    this.model = AccountModel.fromSeed(seed, switches);
    this.faults = new FaultList(faults);
    this.limiter = new RateLimiter(this.clock, limits);
    this.tokens = new TokenStore({
      clock: this.clock,
      ownerId: seed.signedInAs ?? '0',
      scopes: options.scopes ?? ['ReadAccounts', 'EditAccounts'],
      issueRefreshTokens: options.issueRefreshTokens ?? false,
    });
    const clientId = options.clientId ?? demoClientId;
    const authorization = new Authorization({
      clientId,
      redirectUris: options.redirectUris,
      approval: options.approval ?? 'automatic',
      person: () => this.person(),
      clock: this.clock,
    });
    const settings = {
      clientId,
      clientSecret: options.clientSecret === null ? undefined : (options.clientSecret ?? demoClientSecret),
      jwt: options.jwt ?? demoJwt,
      grantTypes: options.grantTypes ?? allGrants,
    };
    const oauth = new OAuth(settings, this.tokens, authorization);
    const { clock, limiter, tokens } = this;
    this.api = new ApiAnswers({ model: () => this.model, oauth, authorization, tokens, limiter, clock });
  }

  plant({ snapshot, behaviour, faults, limits }: Seed): void {
    this.model = AccountModel.fromSeed(snapshot, behaviour);
    this.faults.set(faults);
    this.limiter.setLimits(limits);
  }

  reset(): void {
    this.plant(this.start);
    this.limiter.forget();
  }

  /** Answers one request; what goes wrong inside becomes a 500, never a crash. */
  async answer(request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
    const method = request.method ?? 'GET';
    const target = request.url ?? '/';
    const base = `http://${loopback}:${port}`;
    let status = 400;
    // By the clock of the account, like every other time in its answers.
    response.setHeader('Date', new Date(this.clock()).toUTCString());
    try {
      if (target.startsWith('/') && URL.canParse(target, base)) {
        const url = new URL(target, base);
        const isControl = url.pathname === controlBase || url.pathname.startsWith(`${controlBase}/`);
        if (isControl && url.origin === base) return await this.respondControl(request, response, method, url, port);
        status = await this.respond(request, response, method, url, port);
      } else sendAnswer(response, gatewayError('platform', 400, 'CMN-120', 'Invalid URI'), {});
    } catch {
      status = 500;
      if (!response.headersSent && !response.destroyed) sendAnswer(response, gatewayError('platform', 500), {});
    }
    record(this.log, this.clock(), method, target, status);
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
    if (!isOwnHost(request, port)) return send(response, { answer: { status: 421 }, headers: {} });
    const strike = this.faults.next(method, url.pathname);
    const fault = strike?.fault;
    if (fault?.kind === 'slow') await this.delay(fault.milliseconds);
    if (fault !== undefined && isReplacing(fault) && !fault.carriedOut) {
      request.resume();
      return sendFault(response, fault, this.api.peek(method, url.pathname), this.clock());
    }
    const text = await readBody(request, maximumBody(method));
    if (text === 'too-large') {
      request.resume();
      const body = errorBody(new Refusal(413, 'The body is too large.', 'W31'));
      return send(response, {
        answer: { status: 413, headers: { ...scimHeaders, Connection: 'close' }, body },
        headers: {},
      });
    }
    const { authorization, 'content-type': contentType } = request.headers;
    const asked: ApiRequest = { method, url, text, authorization, contentType };
    const answer = this.api.answer(asked);
    return strike === undefined ? send(response, answer) : this.sendStruck(response, strike, asked, answer);
  }

  /** Sends the normal answer as a fault spoils it. */
  private async sendStruck(
    response: ServerResponse,
    { fault, strikes }: Strike,
    asked: ApiRequest,
    { answer, headers }: ApiAnswer,
  ): Promise<number> {
    if (isReplacing(fault)) return sendFault(response, fault, headers, this.clock());
    // Answers of the account make their body and headers when they are read, which a spread would leave behind.
    const plain = { status: answer.status, body: answer.body, headers: answer.headers };
    if (isListFault(fault)) {
      const body = distortList(fault, strikes, plain.body, countOf(asked), (start) => this.listFrom(asked, start));
      return send(response, { answer: { ...plain, body }, headers });
    }
    switch (fault.kind) {
      case 'content-type': {
        const type = { 'Content-Type': fault.contentType };
        return send(response, { answer: { ...plain, headers: { ...plain.headers, ...type } }, headers });
      }
      case 'bom':
        return send(response, { answer: { ...plain, body: `\uFEFF${bodyText(plain.body)}` }, headers });
      case 'drip': {
        const all = { 'Content-Type': 'application/json', ...answer.headers, ...headers };
        const delay = (milliseconds: number): Promise<void> => this.delay(milliseconds);
        await sendSlowly(response, answer.status, all, bodyText(answer.body), fault.milliseconds, delay);
        return answer.status;
      }
      default:
        return send(response, { answer, headers });
    }
  }

  /** The body of the same list from another place on; not counted, for nobody asked. */
  private listFrom({ method, url, text }: ApiRequest, startIndex: number): unknown {
    const body = method === 'POST' ? jsonOf(text) : undefined;
    const query = { ...Object.fromEntries(url.searchParams), startIndex: String(startIndex) };
    const asked = isObject(body) ? { method, path: url.pathname, body: { ...body, startIndex } } : undefined;
    const context = { now: (): Date => new Date(this.clock()) };
    return this.model.handle(asked ?? { method, path: url.pathname, query }, context).body;
  }

  private async respondControl(
    request: IncomingMessage,
    response: ServerResponse,
    method: string,
    url: URL,
    port: number,
  ): Promise<void> {
    const refuse = (answer: HttpAnswer): void => {
      request.resume();
      sendAnswer(response, answer, {});
    };
    if (!isOwnHost(request, port)) return refuse({ status: 421 });
    const [scheme = '', token = ''] = (request.headers.authorization ?? '').split(' ');
    if (scheme.toLowerCase() !== 'bearer' || !same(token, this.controlToken)) {
      return refuse(
        gatewayError('platform', 401, 'OAU-213', 'The control endpoints ask for the token of this simulator.'),
      );
    }
    const text = await readBody(request, largestState);
    if (text === 'too-large') return refuse(gatewayError('platform', 413, 'CMN-101', 'The body is too large.'));
    sendAnswer(response, control(this, method, url.pathname, text), {});
  }

  private person(): string {
    const scim = this.model.get(this.model.seed.signedInAs ?? '')?.scim;
    return (scim && workEmail(scim)) ?? 'the administrator';
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

/** A page in a browser could reach loopback under a name of its own (DNS rebinding); only our own names are served. */
function isOwnHost(request: IncomingMessage, port: number): boolean {
  const { host } = request.headers;
  return host === `${loopback}:${port}` || host === `localhost:${port}`;
}

function send(response: ServerResponse, { answer, headers }: ApiAnswer): number {
  sendAnswer(response, answer, headers);
  return answer.status;
}

/** The value of a JSON text; undefined when it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The page size a list was asked for. */
function countOf({ method, url, text }: ApiRequest): number {
  const body = method === 'POST' ? jsonOf(text) : undefined;
  const count = Number((isObject(body) ? body.count : url.searchParams.get('count')) ?? 100);
  return Number.isInteger(count) ? count : 100;
}
