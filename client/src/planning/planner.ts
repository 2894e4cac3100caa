import { Worker } from 'node:worker_threads';
import type { AccountSnapshot } from '../../../server/src/account/snapshot';
import type { ComparisonReport } from '../../../server/src/provisioning/compare/report';
import type { MappingSpan } from '../../../server/src/provisioning/render/value-from';
import type { BlockCode } from '../../../server/src/provisioning/safety/block';
import type { ExportFormat } from './export-formats';
import type { PlanOverview } from './overview';
import type {
  CompareOrder,
  CompareProgress,
  EntryDetails,
  ExpectationsRun,
  ExpectOrder,
  PeopleFrom,
  PlannedOverview,
  PlanOrder,
  PlanProgress,
  RowChunk,
  WorkerReply,
  WorkerRequest,
  WorkerResults,
} from './protocol';
import { isWorkerReply } from './protocol-checks';
import { UnreadableAccount } from './unreadable-account';

/** Somebody cancelled what was asked for; no message is due. */
export class PlanningCancelled extends Error {
  override readonly name = 'PlanningCancelled';
}

/** The worker ended by itself or was ended; every plan it held is gone. */
export class PlannerStopped extends Error {
  override readonly name = 'PlannerStopped';
}

export interface PlannerOptions {
  /** The worker's bundle. */
  readonly file: string;
  /** What its heap may take, in megabytes. */
  readonly heap?: number;
  /** So long a cancelled call may go on before the worker is ended, in milliseconds. */
  readonly patience?: number;
  /** With nothing to do for so long the worker is ended, in milliseconds; for who asks about no plan it holds. */
  readonly idle?: number;
}

interface Call {
  readonly resolve: (result: WorkerResults[keyof WorkerResults]) => void;
  readonly reject: (reason: Error) => void;
  readonly onReply?: (reply: WorkerReply) => void;
}

interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onReply?: (reply: WorkerReply) => void;
  readonly transfer?: readonly ArrayBuffer[];
}

/** Enough for 100,000 people against an account of as many, with the plan before; see docs/architecture.md. */
const usualHeap = 3072;
const usualPatience = 10_000;

/** Users of one message: sending more at once would be felt by who types. */
const usersOfMessage = 500;

/**
 * Plans in a worker thread of its own, so that whoever asks goes on meanwhile. The thread begins with the first plan and
 * ends with `stop`, or when it fails; the next plan then begins another. It is given texts and the state of an account,
 * and has neither credentials nor the environment of this process.
 */
export class Planner {
  readonly #options: PlannerOptions;
  readonly #calls = new Map<number, Call>();
  #worker: Worker | undefined;
  #idling: ReturnType<typeof setTimeout> | undefined;
  #lastCall = 0;
  #lastPlan = 0;
  /** The account that was sent last, by its snapshot. */
  #sent: { readonly snapshot: AccountSnapshot; readonly key: number } | undefined;
  #lastKey = 0;

  constructor(options: PlannerOptions) {
    this.#options = options;
  }

  /** Whether the worker that made the plans so far is still there. */
  get isRunning(): boolean {
    return this.#worker !== undefined;
  }

  /** A number for the next plan, by which it is asked about, also while it is made. */
  newPlan(): number {
    this.#lastPlan += 1;
    return this.#lastPlan;
  }

  /**
   * Makes a plan. Bytes of files in the order are the worker's from then on.
   * @throws {PlanningCancelled} at once when `signal` is aborted
   * @throws {PlannerStopped} when the worker ended meanwhile
   * @throws {UnreadableAccount} when the account cannot be read
   * @throws {Error} for a person, when mapping or people cannot be read
   */
  plan(
    plan: number,
    order: PlanOrder,
    {
      signal,
      onProgress,
    }: { readonly signal?: AbortSignal; readonly onProgress?: (progress: PlanProgress) => void } = {},
  ): Promise<PlannedOverview> {
    return this.#ask<'plan'>((call) => ({ type: 'plan', call, plan, order }), {
      transfer: ownBuffers(order),
      ...(signal && { signal }),
      onReply: (reply) => {
        if (reply.type === 'progress') onProgress?.(reply.progress);
      },
    });
  }

  /**
   * Sends an account that was read, unless the worker has it.
   * @returns what an order says of it
   * @throws {PlanningCancelled} when `signal` is aborted
   * @throws {PlannerStopped} when the worker ended meanwhile
   */
  async account(snapshot: AccountSnapshot, signal?: AbortSignal): Promise<PlanOrder['account']> {
    const { users, ...rest } = snapshot;
    if (this.#sent?.snapshot !== snapshot || this.#worker === undefined) {
      this.#worker ??= this.#start();
      const worker = this.#worker;
      this.#lastKey += 1;
      const key = this.#lastKey;
      for (let at = 0; at < users.length; at += usersOfMessage) {
        this.#send({ type: 'accountUsers', key, users: users.slice(at, at + usersOfMessage) });
        await new Promise((resolve) => setImmediate(resolve));
        if (signal?.aborted) throw new PlanningCancelled('cancelled');
        // Another worker would have some of the users only.
        if (this.#worker !== worker) throw new PlannerStopped('Planning ended while the account was sent. Plan again.');
      }
      this.#sent = { snapshot, key };
    }
    return { kind: 'read', key: this.#sent.key, count: users.length, rest };
  }

  /** Rows of a plan, as soon as there are some. */
  rows(plan: number, from: number, patternsFrom: number): Promise<RowChunk> {
    return this.#ask<'rows'>((call) => ({ type: 'rows', call, plan, from, patternsFrom }));
  }

  /** Everything about one person; undefined when the plan has nobody by that id. */
  async details(plan: number, id: string): Promise<EntryDetails | undefined> {
    return (await this.#ask<'details'>((call) => ({ type: 'details', call, plan, id }))) ?? undefined;
  }

  /**
   * Whose values come from a part of the mapping.
   * @throws {PlanningCancelled} at once when `signal` is aborted
   */
  peopleFrom(plan: number, span: MappingSpan, signal: AbortSignal): Promise<PeopleFrom> {
    return this.#ask<'peopleFrom'>((call) => ({ type: 'peopleFrom', call, plan, span }), { signal });
  }

  /** Lets these reasons, and no others, not block a finished plan. @returns what it says now */
  allow(plan: number, codes: readonly BlockCode[]): Promise<PlanOverview> {
    return this.#ask<'allow'>((call) => ({ type: 'allow', call, plan, codes }));
  }

  /**
   * Compares two versions of a mapping, and whose result changes. Bytes of files in the order are the worker's from then on.
   * @throws {PlanningCancelled} at once when `signal` is aborted
   * @throws {UnreadableAccount} when the account cannot be read
   * @throws {Error} for a person, when something else cannot be, or they cannot be compared
   */
  compare(
    order: CompareOrder,
    signal: AbortSignal,
    onProgress: (progress: CompareProgress) => void,
  ): Promise<ComparisonReport> {
    return this.#ask<'compare'>((call) => ({ type: 'compare', call, order }), {
      transfer: order.subjects === undefined ? [] : ownBuffers(order.subjects),
      signal,
      onReply: (reply) => {
        if (reply.type === 'comparing') onProgress(reply.progress);
      },
    });
  }

  /**
   * Plans an entry of a project file and holds its expectations against the plan.
   * @throws {PlanningCancelled} at once when `signal` is aborted
   * @throws {Error} for a person, when there is no plan
   */
  expect(order: ExpectOrder, signal: AbortSignal): Promise<ExpectationsRun> {
    return this.#ask<'expect'>((call) => ({ type: 'expect', call, order }), { transfer: ownBuffers(order), signal });
  }

  /**
   * Writes a plan in a format, piece by piece.
   * @param write takes a piece; the next but a few is made when it is through
   * @throws {PlanningCancelled} at once when `signal` is aborted
   */
  async export(
    plan: number,
    format: ExportFormat,
    write: (piece: Uint8Array, done: number) => Promise<void> | void,
    signal?: AbortSignal,
  ): Promise<void> {
    let writing = Promise.resolve();
    let failure: unknown;
    const isFailed = new AbortController();
    const signals = signal === undefined ? isFailed.signal : AbortSignal.any([signal, isFailed.signal]);
    const answer = this.#ask<'export'>((call) => ({ type: 'export', call, plan, format }), {
      signal: signals,
      onReply: (reply) => {
        if (reply.type !== 'piece') return;
        writing = writing
          .then(() => write(reply.bytes, reply.done))
          .then(
            () => this.#send({ type: 'written', call: reply.call }),
            (error: unknown) => {
              failure ??= error;
              isFailed.abort();
            },
          );
      },
    });
    try {
      await answer;
    } catch (error) {
      throw failure ?? error;
    } finally {
      await writing;
    }
  }

  /** The plan is not asked about any more. */
  drop(plan: number): void {
    if (this.#worker !== undefined) this.#send({ type: 'drop', plan });
  }

  /** Ends the worker and with it every plan. @param reason what its calls are told */
  stop(reason: Error = new PlanningCancelled('cancelled')): void {
    clearTimeout(this.#idling);
    const worker = this.#worker;
    this.#worker = undefined;
    this.#sent = undefined;
    void worker?.terminate();
    for (const { reject } of this.#take()) reject(reason);
  }

  #ask<T extends keyof WorkerResults>(
    request: (call: number) => WorkerRequest,
    { signal, onReply, transfer }: AskOptions = {},
  ): Promise<WorkerResults[T]> {
    this.#lastCall += 1;
    const call = this.#lastCall;
    return new Promise<WorkerResults[T]>((resolve, reject) => {
      if (signal?.aborted) return reject(new PlanningCancelled('cancelled'));
      const cancel = () => {
        if (this.#calls.get(call) === entry) this.#cancel(call, reject);
      };
      const entry: Call = {
        resolve: (result) => {
          signal?.removeEventListener('abort', cancel);
          resolve(result as WorkerResults[T]);
        },
        reject: (reason) => {
          signal?.removeEventListener('abort', cancel);
          reject(reason);
        },
        ...(onReply && { onReply }),
      };
      signal?.addEventListener('abort', cancel, { once: true });
      this.#calls.set(call, entry);
      this.#send(request(call), transfer);
    });
  }

  /** Who asked is told at once. A worker that does not let go, as in one endless expression, is ended. */
  #cancel(call: number, reject: (reason: Error) => void): void {
    const worker = this.#worker;
    const patience = setTimeout(() => {
      if (this.#worker === worker) this.stop(new PlannerStopped(unwilling));
    }, this.#options.patience ?? usualPatience);
    const letGo = () => clearTimeout(patience);
    this.#calls.set(call, { resolve: letGo, reject: letGo });
    this.#send({ type: 'cancel', call });
    reject(new PlanningCancelled('cancelled'));
  }

  #send(request: WorkerRequest, transfer: readonly ArrayBuffer[] = []): void {
    clearTimeout(this.#idling);
    this.#worker ??= this.#start();
    this.#worker.postMessage(request, transfer);
  }

  #start(): Worker {
    const { file, heap = usualHeap } = this.#options;
    const worker = new Worker(file, {
      env: {},
      argv: [],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    const end = (error: unknown) => {
      if (this.#worker !== worker) return;
      this.stop(new PlannerStopped(reasonOf(error, heap)));
    };
    worker.on('message', (message: unknown) => {
      if (isWorkerReply(message)) this.#receive(message);
    });
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`exit code ${code}`)));
    return worker;
  }

  #receive(reply: WorkerReply): void {
    const call = this.#calls.get(reply.call);
    if (call === undefined) return;
    switch (reply.type) {
      case 'progress':
      case 'comparing':
      case 'piece':
        return call.onReply?.(reply);
      case 'result':
        this.#ended(reply.call);
        return call.resolve(reply.result);
      case 'failed':
        this.#ended(reply.call);
        return call.reject(reply.isAccount === true ? new UnreadableAccount(reply.message) : new Error(reply.message));
      case 'cancelled':
        this.#ended(reply.call);
        return call.reject(new PlanningCancelled('cancelled'));
    }
  }

  #ended(call: number): void {
    this.#calls.delete(call);
    const { idle } = this.#options;
    if (idle !== undefined && this.#calls.size === 0) this.#idling = setTimeout(() => this.stop(), idle).unref();
  }

  #take(): readonly Call[] {
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    return calls;
  }
}

/** Memory of large files, which need not be copied; what shares its memory with others is. */
function ownBuffers({
  people,
  account,
  previous,
}: Pick<PlanOrder, 'people' | 'account' | 'previous'>): readonly ArrayBuffer[] {
  const files = [people, ...(account.kind === 'file' ? [account] : []), ...(previous ? [previous] : [])];
  const contents = new Set(files.map(({ content }) => content));
  return [...contents].flatMap((content) => {
    if (typeof content === 'string' || content.byteLength !== content.buffer.byteLength) return [];
    return content.buffer instanceof ArrayBuffer ? [content.buffer] : [];
  });
}

const unwilling =
  'Planning did not stop when it was cancelled, and was ended. The plan before is gone with it; plan again.';

/** What a person can do about it, where that is known. */
function reasonOf(error: unknown, heap: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `The plan needs more than the ${heap} MB of memory it may take, so planning was stopped. Split the file of people and plan the parts one by one, or use the command line.`;
  const text = error instanceof Error ? error.message : String(error);
  return `Planning ended unexpectedly (${text}). The plan before is gone with it; plan again.`;
}
