import { AccountError, isAccountError } from '../account-error';
import type { Clock } from '../clock';
import type { Redactor } from '../secret';
import { readCappedBody } from './capped-body';
import { describeHtml, looksLikeHtml, readErrorAnswer } from './error-answer';
import { DEEPEST_JSON, isDeeperThan } from './json-depth';
import { networkFailure } from './network-failure';
import type { Pacer } from './pacer';
import { readRateLimit } from './rate-group';
import { assertReadOnly } from './read-only';
import { readRetryAfter } from './retry-after';
import { readDate, type ServerClock } from './server-clock';

/** One request as a log may show it: no query, no headers, no bodies. */
export interface RequestEvent {
  readonly method: string;
  readonly path: string;
  /** Absent when no answer came. */
  readonly status?: number;
  readonly durationMs: number;
}

export interface TransportOptions {
  readonly origin: string;
  readonly redactor: Redactor;
  readonly pacer: Pacer;
  readonly clock: Clock;
  /** Learns how far the server's clock is from ours. */
  readonly serverClock?: ServerClock;
  /** For one request, from sending it to the last byte of the answer. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Longest pause to sit out for a rate limit; a longer one is an error of kind `throttled`. */
  readonly maxWaitMs: number;
  readonly onRequest?: (event: RequestEvent) => void;
  readonly onWait?: (waitMs: number, group: string) => void;
}

/** A `fetch` that answers successes only and throws an `AccountError` for everything else. */
export type Transport = (request: Request, signal?: AbortSignal) => Promise<Response>;

/**
 * The lowest layer, given to the SDK as its `fetch`. It throws on every error status, so the SDK never reaches its own
 * handling of 401 (which loses the answer and asks for a refresh token) and of 429 (which ignores the rate headers).
 */
export function createTransport(options: TransportOptions): Transport {
  return async (request, extraSignal) => {
    const { pathname } = new URL(request.url);
    const label = `${request.method} ${pathname}`;
    assertReadOnly(request.method, request.url, options.origin, request.headers);
    // The SDK sends its Client-Id header even when it has none to send.
    if (!request.headers.get('client-id')) request.headers.delete('client-id');
    request.headers.set('accept', 'application/json, application/scim+json');

    const cancel = extraSignal === undefined ? request.signal : AbortSignal.any([request.signal, extraSignal]);
    const ticket = await waitForTurn(options, pathname, label, cancel);
    return await sendOnce(options, request, { path: pathname, label, ticket }, cancel);
  };
}

/** One request under way. */
interface Sent {
  readonly path: string;
  /** Method and path. */
  readonly label: string;
  /** What the pacer knows it by. */
  readonly ticket: number;
}

async function waitForTurn(
  options: TransportOptions,
  path: string,
  label: string,
  signal: AbortSignal,
): Promise<number> {
  const { pacer, clock, maxWaitMs } = options;
  for (let waited = 0; ; ) {
    if (signal.aborted) throw cancelled(label);
    const waitMs = pacer.waitFor(path, clock.now());
    // Noted before anything is awaited: two that wait for the same place must not both take it.
    if (waitMs === 0) return pacer.sent(path, clock.now());
    waited += waitMs;
    const group = pacer.groupOf(path);
    if (waited > maxWaitMs) {
      const seconds = Math.ceil(waitMs / 1000);
      throw new AccountError('throttled', `Not sent: RingCentral's ${group} rate limit is used up for ${seconds} s.`, {
        request: label,
        retryAfterMs: waitMs,
        group,
      });
    }
    options.onWait?.(waitMs, group);
    await sleep(clock, waitMs, signal, label);
  }
}

/** Sleeps on the clock. @throws AccountError `aborted` */
export async function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined, label: string): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    throw signal?.aborted ? cancelled(label) : error;
  }
  if (signal?.aborted) throw cancelled(label);
}

async function sendOnce(
  options: TransportOptions,
  request: Request,
  sent: Sent,
  cancel: AbortSignal,
): Promise<Response> {
  const { path, label } = sent;
  const { clock, timeoutMs, serverClock } = options;
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  const startedAt = clock.now();
  let status: number | undefined;
  try {
    const signal = AbortSignal.any([cancel, timeout.signal]);
    const response = await globalThis.fetch(request, { redirect: 'manual', signal });
    status = response.status;
    serverClock?.answered(readDate(response.headers), startedAt, clock.now());
    return await readAnswer(options, response, sent);
  } catch (error) {
    if (cancel.aborted) throw cancelled(label);
    if (timeout.signal.aborted) throw timedOut(label, timeoutMs);
    throw isAccountError(error) ? error : networkFailure(error, label);
  } finally {
    clearTimeout(timer);
    options.onRequest?.({
      method: request.method,
      path,
      durationMs: clock.now() - startedAt,
      ...(status === undefined ? {} : { status }),
    });
  }
}

async function readAnswer(options: TransportOptions, response: Response, { path, label, ticket }: Sent) {
  const { pacer, clock, redactor, maxBytes } = options;
  const limit = readRateLimit(response.headers);
  pacer.answered(path, limit, clock.now(), ticket);
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    await response.body?.cancel();
    throw redirected(label, status, headers.get('location'), redactor);
  }
  const retryAfter = headers.get('retry-after');
  const busy = status === 429 || (status === 503 && retryAfter !== null);
  const time = { serverNow: readDate(headers), windowSeconds: status === 429 ? limit?.windowSeconds : undefined };
  const pause = readRetryAfter(retryAfter, clock.now(), time);
  // Noted before the body is read: a body that breaks off must not make us forget the pause.
  if (busy) pacer.pause(path, limit, pause.waitMs, clock.now(), ticket);
  const text = await readCappedBody(response, maxBytes, label);
  const contentType = headers.get('content-type') ?? '';
  if (!response.ok) {
    // Once more when it is read: escapes of JSON hide a secret from the first look.
    const answer = redactor.cleanData(readErrorAnswer(redactor.clean(text), contentType));
    throw new AccountError('http', `RingCentral answered ${status}: ${answer.text}`, {
      request: label,
      status,
      answer,
      ...(busy ? { retryAfterMs: pause.waitMs, ...(pause.note === undefined ? {} : { note: pause.note }) } : {}),
      group: limit?.group ?? pacer.groupOf(path),
    });
  }
  if (text.trim() === '' && path === '/restapi/oauth/token')
    throw new AccountError('unexpected', 'The server answered the sign-in with nothing.', { request: label, status });
  if (isDeeperThan(text, DEEPEST_JSON)) {
    const message = `The answer is nested deeper than ${DEEPEST_JSON} levels; it was not read.`;
    throw new AccountError('unexpected', message, { request: label, status });
  }
  if (text.trim() !== '' && !isJson(text)) throw notJson(redactor.clean(text), contentType, label, status);
  return new Response(text === '' ? null : text, { status, headers });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function notJson(text: string, contentType: string, label: string, status: number): AccountError {
  const html = looksLikeHtml(text, contentType);
  const what = html ? `${describeHtml(text)}: a proxy or a wrong address` : 'something that is not valid JSON';
  return new AccountError('not-json', `The server answered with ${what}.`, {
    request: label,
    status,
    ...(html ? { answer: readErrorAnswer(text, contentType) } : {}),
  });
}

function redirected(label: string, status: number, location: string | null, redactor: Redactor): AccountError {
  const target = location !== null && URL.canParse(location) ? new URL(location).host : undefined;
  const where = target === undefined ? 'another address' : redactor.clean(target);
  return new AccountError('redirect', `The server redirects to ${where}. It was not followed: the token stays here.`, {
    request: label,
    ...(status === 0 ? {} : { status }),
  });
}

function cancelled(label: string): AccountError {
  return new AccountError('aborted', 'Cancelled.', { request: label });
}

function timedOut(label: string, timeoutMs: number): AccountError {
  return new AccountError('timeout', `No answer within ${timeoutMs / 1000} s.`, { request: label });
}
