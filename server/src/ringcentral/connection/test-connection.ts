import { type AccountClient, createAccountClient } from '../account-client';
import { type AccountError, isAccountError } from '../account-error';
import { type Clock, systemClock } from '../clock';
import { type Credentials, redactorFor } from '../credentials';
import { diagnose } from '../diagnosis/diagnose';
import type { ConnectionReport } from './connection-report';
import { describeServer, outcomeOf } from './connection-report';
import type { MappingDemands } from './mapping/demands';
import { type ProxySettings, proxyFromEnvironment } from './proxy-settings';
import type { Finding, Stage, StageContext, StageId, StageResult } from './stage';
import { accountStage } from './stages/account';
import { clockStage } from './stages/clock';
import { directoryProviderStage } from './stages/directory-provider';
import { duplicatesStage } from './stages/duplicates';
import { freeExtensionsStage } from './stages/free-extensions';
import { hostStage } from './stages/host';
import { mappingStage } from './stages/mapping';
import { nameStage } from './stages/name';
import { permissionsStage } from './stages/permissions';
import { proxyStage } from './stages/proxy';
import { rateLimitsStage } from './stages/rate-limits';
import { roleStage } from './stages/role';
import { schemasStage } from './stages/schemas';
import { scimStage } from './stages/scim';
import { servicesStage } from './stages/services';
import { tlsStage } from './stages/tls';
import { tokenStage } from './stages/token';
import { usersStage } from './stages/users';
import { whoStage } from './stages/who';

export interface ConnectionTestOptions {
  readonly server: string;
  readonly credentials: Credentials;
  /** Hosts the person allowed in so many words; see `createAccountClient`. */
  readonly allowedHosts?: readonly string[];
  readonly signal?: AbortSignal;
  /** Called with each stage as it is done, in order. */
  readonly onStage?: (stage: StageResult) => void;
  /** Called as each stage begins, with its number from 1 and how many there are. */
  readonly onStart?: (stage: Pick<StageResult, 'id' | 'title'>, number: number, of: number) => void;
  /** Which proxy requests go through; by the environment variables unless given. */
  readonly proxy?: (address: URL) => ProxySettings;
  /** The mapping to hold against the account. */
  readonly mapping?: MappingDemands;
  /** For each request; 15 000 by default. */
  readonly timeoutMs?: number;
  readonly clock?: Clock;
}

/** In the order they run: cheap first, each on the shoulders of those before. */
const stages: readonly Stage[] = [
  nameStage,
  hostStage,
  proxyStage,
  tlsStage,
  tokenStage,
  permissionsStage,
  whoStage,
  roleStage,
  accountStage,
  servicesStage,
  directoryProviderStage,
  scimStage,
  schemasStage,
  usersStage,
  duplicatesStage,
  freeExtensionsStage,
  clockStage,
  rateLimitsStage,
  mappingStage,
];

/** What a test will look at, in order; to draw the list before it fills. */
export const connectionStages: readonly Pick<StageResult, 'id' | 'title'>[] = stages.map(({ id, title }) => ({
  id,
  title,
}));

/** A test answers now or says why not; it does not sit out a penalty. */
const MAX_WAIT_MS = 3_000;

/**
 * Tests a connection, stage by stage. Reads only: one token call and about thirteen GETs.
 * Never throws for what it finds, including a refused address and cancellation: the report says it.
 */
export async function testConnection(options: ConnectionTestOptions): Promise<ConnectionReport> {
  const { clock = systemClock, credentials, signal } = options;
  const startedAt = clock.now();
  const redactor = redactorFor(credentials);
  const opened = open(options, clock);
  const results: StageResult[] = [];
  const clean = <T>(data: T): T => redactor.cleanData('client' in opened ? opened.client.clean(data) : data);
  const add = (stage: Stage, finding: Finding, durationMs: number) => {
    const result = clean({ id: stage.id, title: stage.title, ...finding, durationMs });
    results.push(result);
    options.onStage?.(result);
  };

  try {
    for (const [index, stage] of stages.entries()) {
      const stageStart = clock.now();
      options.onStart?.({ id: stage.id, title: stage.title }, index + 1, stages.length);
      const finding = signal?.aborted ? skipped('cancelled') : await examine(stage, opened, results);
      add(stage, finding, clock.now() - stageStart);
    }
  } finally {
    const closed = 'client' in opened ? opened.client.close() : undefined;
    // Who cancels does not wait for a server to confirm that the token is revoked; closing never throws.
    if (!signal?.aborted) await closed;
  }
  return {
    server: clean(describeServer(options.server, 'client' in opened ? opened.address : undefined)),
    startedAt: new Date(startedAt).toISOString(),
    durationMs: clock.now() - startedAt,
    outcome: outcomeOf(results, signal?.aborted === true),
    stages: results,
  };
}

function ownProxy(address: URL): ProxySettings {
  return proxyFromEnvironment(address, process.env, process.versions.node);
}

type Opened = StageContext | { readonly refusal: AccountError };

function open(options: ConnectionTestOptions, clock: Clock): Opened {
  const { server, credentials, allowedHosts, signal, timeoutMs = 15_000 } = options;
  try {
    const client: AccountClient = createAccountClient({
      server,
      credentials,
      clock,
      timeoutMs,
      attempts: 1,
      maxWaitMs: MAX_WAIT_MS,
      ...(allowedHosts === undefined ? {} : { allowedHosts }),
    });
    return {
      address: client.address,
      client,
      credentials,
      clock,
      timeoutMs,
      signal,
      proxy: (options.proxy ?? ownProxy)(new URL(client.address.origin)),
      mapping: options.mapping,
      learned: {},
      isIndirect: false,
      tokenAccepted: false,
    };
  } catch (error) {
    if (isAccountError(error, 'address') || isAccountError(error, 'credentials')) return { refusal: error };
    throw error;
  }
}

async function examine(stage: Stage, opened: Opened, results: readonly StageResult[]): Promise<Finding> {
  if ('refusal' in opened) return refuse(stage, opened.refusal);
  const reason = reasonToSkip(stage, results, opened);
  return reason === undefined ? await runStage(stage, opened) : skipped(reason);
}

function skipped(evidence: string): Finding {
  return { state: 'skipped', evidence };
}

/** Nothing is sent for a refused address or without credentials; the stage it belongs to says so. */
function refuse(stage: Stage, refusal: AccountError): Finding {
  const isAddress = refusal.kind === 'address';
  if (stage.id !== (isAddress ? 'name' : 'token')) {
    return skipped(`not reached because ${isAddress ? 'the address is refused' : 'there is nothing to sign in with'}`);
  }
  return { state: 'failed', ...diagnose(refusal), facts: { kind: refusal.kind } };
}

function reasonToSkip(stage: Stage, results: readonly StageResult[], context: StageContext): string | undefined {
  const blocking = results.find(
    ({ id, state }) => stage.needs.includes(id) && (state === 'failed' || state === 'skipped'),
  );
  // The first cause, not the last link: what was skipped for a failure hands its reason on.
  if (blocking !== undefined)
    return blocking.state === 'failed' ? `not reached because "${blocking.title}" failed` : blocking.evidence;
  const refused = results.find((result) => result.facts?.tokenRefused === true);
  const usesToken = stage.needs.includes('token') && stage.id !== 'permissions';
  if (refused !== undefined && usesToken && !context.tokenAccepted) {
    return `not reached because RingCentral does not accept the token ("${refused.title}")`;
  }
  return undefined;
}

/** Stages that carry the token; the first answer to one of them shows that it is accepted. */
const carriesToken: ReadonlySet<StageId> = new Set([
  'who',
  'role',
  'account',
  'services',
  'scim',
  'schemas',
  'users',
  'duplicates',
  'free-extensions',
]);

async function runStage(stage: Stage, context: StageContext): Promise<Finding> {
  try {
    const finding = await stage.run(context);
    if (carriesToken.has(stage.id)) context.tokenAccepted = true;
    return finding;
  } catch (error) {
    if (!isAccountError(error)) throw error;
    return explain(stage, context, error);
  }
}

function explain(stage: Stage, context: StageContext, error: AccountError): Finding {
  const { status } = error.facts;
  if (error.kind === 'aborted') return skipped('cancelled');
  const diagnosis = diagnose(error);
  const facts = { kind: error.kind, ...(status === undefined ? {} : { status }), ...codes(error) };
  if (status === 401 && stage.id !== 'token' && !context.tokenAccepted) {
    return { state: 'failed', ...diagnosis, facts: { ...facts, tokenRefused: true } };
  }
  // A limit in force says nothing about the connection, except that a token did not come.
  const isLimited = error.kind === 'throttled' || status === 429;
  const isUnknown = stage.id !== 'token' && (isLimited || (stage.isOptional && isAnswer(error)));
  if (status === 403) context.tokenAccepted = true;
  return { state: isUnknown ? 'unknown' : 'failed', ...diagnosis, facts };
}

/** The server understood and said no, or said something else: enough for a question that is only nice to have. */
function isAnswer({ kind, facts: { status } }: AccountError): boolean {
  return kind === 'unexpected' || (kind === 'http' && status !== 401);
}

function codes({ facts: { answer, networkCode } }: AccountError): Readonly<Record<string, string>> {
  return {
    ...(networkCode === undefined ? {} : { networkCode }),
    ...(answer?.errorCode === undefined ? {} : { errorCode: answer.errorCode }),
    ...(answer?.scimType === undefined ? {} : { scimType: answer.scimType }),
  };
}
