import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { isAccountError } from '../account-error';
import { type Clock, systemClock } from '../clock';
import { type ConnectionReport, describeServer, outcomeOf } from '../connection/connection-report';
import type { Finding, StageId, StageResult } from '../connection/stage';
import { diagnose } from '../diagnosis/diagnose';
import { addressOf, checkTokenRequest } from './check-token-request';
import { redactorOf, sendTokenRequest } from './send-token-request';
import { readTokenRequests, type TokenRequest } from './token-request';

export interface ConnectionJsonOptions {
  /** A ConnectionJSON. */
  readonly parameter: SaviyntParameter;
  /** Values of its placeholders by name. Kept in memory only. */
  readonly values?: ReadonlyMap<string, string>;
  /** True when the person agreed that the token request is sent; without, nothing is. */
  readonly mayBeSent: boolean;
  readonly allowedHosts?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onStage?: (stage: StageResult) => void;
  readonly timeoutMs?: number;
  readonly clock?: Clock;
}

/**
 * Looks at the token requests of a ConnectionJSON and, when allowed, sends them: each token is revoked at once, and only
 * its life and permissions are told. Never throws for what it finds.
 */
export async function testConnectionJson(options: ConnectionJsonOptions): Promise<ConnectionReport> {
  const { parameter, clock = systemClock } = options;
  const startedAt = clock.now();
  const results: StageResult[] = [];
  const add = (result: StageResult) => {
    results.push(result);
    options.onStage?.(result);
  };
  const requests = readTokenRequests(parameter);
  for (const request of requests) {
    const prefix = requests.length > 1 ? `${request.name}: ` : '';
    await testOne(request, options, clock, (id, title, finding, durationMs) =>
      add({ id, title: `${prefix}${title}`, ...finding, durationMs }),
    );
  }
  if (requests.length === 0) add({ id: 'token-grant', title: 'Grant', ...unreadable(parameter), durationMs: 0 });
  return {
    server: serverOf(requests[0], options),
    startedAt: new Date(startedAt).toISOString(),
    durationMs: clock.now() - startedAt,
    outcome: outcomeOf(results, options.signal?.aborted === true),
    stages: results,
  };
}

type Add = (id: StageId, title: string, finding: Finding, durationMs: number) => void;

async function testOne(request: TokenRequest, options: ConnectionJsonOptions, clock: Clock, add: Add): Promise<void> {
  const { values = new Map<string, string>(), allowedHosts = [] } = options;
  const redactor = redactorOf(request, values);
  const checks = checkTokenRequest(request, values, allowedHosts);
  for (const { id, title, finding } of checks) add(id, title, redactor.cleanData(finding), 0);
  const blocking = checks.find(({ finding }) => finding.state === 'failed');
  const open = checks.find(({ finding }) => finding.state === 'unknown');
  const startedAt = clock.now();
  const finding = await (async (): Promise<Finding> => {
    if (options.signal?.aborted) return { state: 'skipped', evidence: 'cancelled' };
    if (blocking !== undefined) return { state: 'skipped', evidence: `not reached because "${blocking.title}" failed` };
    if (open !== undefined) return { state: 'skipped', evidence: `not reached because of ${open.finding.evidence}` };
    if (!options.mayBeSent) return { state: 'skipped', evidence: 'not reached because sending it was not asked for' };
    return await send(request, options, clock);
  })();
  add('token-request', 'Token request', redactor.cleanData(finding), clock.now() - startedAt);
}

async function send(request: TokenRequest, options: ConnectionJsonOptions, clock: Clock): Promise<Finding> {
  const { values = new Map<string, string>(), allowedHosts = [], signal, timeoutMs = 15_000 } = options;
  try {
    const address = addressOf(request, values, allowedHosts);
    return await sendTokenRequest(request, { address, values, clock, timeoutMs, signal });
  } catch (error) {
    if (!isAccountError(error)) throw error;
    if (error.kind === 'aborted') return { state: 'skipped', evidence: 'cancelled' };
    const { status, answer } = error.facts;
    const code = answer?.errorCode;
    return {
      state: 'failed',
      ...diagnose(error),
      facts: { kind: error.kind, ...(status && { status }), ...(code && { errorCode: code }) },
    };
  }
}

function unreadable({ isEncrypted }: SaviyntParameter): Finding {
  if (isEncrypted) {
    return {
      state: 'unknown',
      evidence: 'the ConnectionJSON is encrypted, as transport packages have it: only EIC reads it',
      remedy: 'Test the ConnectionJSON from which it was made.',
    };
  }
  return {
    state: 'failed',
    evidence: 'there are no authentications in it',
    remedy: 'Add one below "authentications".',
  };
}

function serverOf(request: TokenRequest | undefined, options: ConnectionJsonOptions): ConnectionReport['server'] {
  const { values = new Map<string, string>(), allowedHosts = [] } = options;
  if (request === undefined) return { label: 'ConnectionJSON', host: 'no address' };
  try {
    const address = addressOf(request, values, allowedHosts);
    return describeServer(address.origin, address);
  } catch {
    return describeServer(request.url.text, undefined);
  }
}
