import { addAbortSignal, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { AccountModel } from '../../account/account-model';
import type { AccountSnapshot } from '../../account/snapshot';
import { DriftFinder } from '../../provisioning/drift/account-drift';
import type { PlanSummary } from '../../provisioning/plan/plan';
import type { RunningPlan } from '../../provisioning/plan/running-plan';
import type { Preview } from '../../provisioning/preview';
import { ndjsonEnd, ndjsonEntry, ndjsonStart } from '../../provisioning/render/plan-ndjson';
import { PeopleReader } from '../../provisioning/users/people-reader';
import type { SampleUser, UserProblem } from '../../provisioning/users/user';
import { decodeStream } from '../decode-stream';
import { UsageError } from '../exit-code';
import { MAX_BYTES, openBytes } from '../files';
import type { Terminal } from '../terminal';

/** People whose lines are written together: one by one, writing would cost more than planning. */
const AT_ONCE = 200;

/** What a plan is streamed for. */
export interface StreamedPreview {
  /** A preview that can be started: of provisioning, not of an import. */
  readonly start: NonNullable<Preview['start']>;
  readonly people: Preview['people'];
  /** The file of the people; `-` is the standard input. */
  readonly users: string;
  /** Asked for once the file is known to be there. */
  readonly account: () => Promise<AccountSnapshot>;
  /** An earlier snapshot of it: the last line also says what changed since. */
  readonly previous?: AccountSnapshot;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly terminal: Terminal;
}

/** How a streamed plan ended: with its summary, or before its end, and why. */
export type StreamEnd =
  | { readonly summary: PlanSummary; readonly problems: readonly UserProblem[] }
  | { readonly stoppedAfter: number; readonly because: 'interrupted' | 'nobody reads' };

/**
 * Writes a plan as NDJSON while its people are read. Of a person nothing is kept once the line is written; what grows is
 * the copy of the account, by the users that are created.
 * @throws UsageError when the people cannot be read
 */
export async function streamPreview(preview: StreamedPreview): Promise<StreamEnd> {
  const { users, people, terminal } = preview;
  const source = users === '-' ? standardInput(terminal) : await openBytes(users);
  const seed = await preview.account();
  const account = AccountModel.fromSeed(seed);
  const drift = preview.previous && new DriftFinder(preview.previous, seed);
  const reader = new PeopleReader(users, people);
  const plan = new Writer(() => preview.start(reader, account, preview.now), terminal, drift);
  const interrupt = new AbortController();
  const onInterrupt = () => interrupt.abort();
  process.once('SIGINT', onInterrupt);
  try {
    if (source instanceof Readable) addAbortSignal(interrupt.signal, source);
    let length = 0;
    for await (const text of decodeStream(source)) {
      length += text.length;
      if (reader.isWhole && length > MAX_BYTES) throw new UsageError(tooLong(users));
      const stop = await plan.write(reader.read(text), interrupt.signal);
      if (stop !== undefined) return stop;
    }
    const stop = await plan.write(reader.end(), interrupt.signal);
    return stop ?? { summary: plan.end(), problems: reader.problems };
  } catch (error) {
    if (interrupt.signal.aborted) return plan.stopped('interrupted');
    throw error;
  } finally {
    process.off('SIGINT', onInterrupt);
    if (source instanceof Readable) source.destroy();
  }
}

function standardInput({ input }: Terminal): AsyncIterable<Uint8Array | string> {
  if (input === undefined) throw new UsageError('"-" reads the standard input, and there is none here.');
  return input;
}

function tooLong(users: string): string {
  return `${users} has more than ${MAX_BYTES / 1024 / 1024} MB, and JSON of this form must be read as a whole. Write one object a line (NDJSON) or CSV: these are read piece by piece.`;
}

/** The lines of a plan as it is made. */
class Writer {
  private plan: RunningPlan | undefined;
  private entries = 0;

  constructor(
    private readonly start: () => RunningPlan,
    private readonly terminal: Terminal,
    private readonly drift: DriftFinder | undefined,
  ) {}

  /** The plan is started with its first people, because only then the reader knows what they are called. */
  private running(): RunningPlan {
    if (this.plan === undefined) {
      this.plan = this.start();
      this.terminal.out(ndjsonStart(this.plan.connectorName));
    }
    return this.plan;
  }

  /** Plans and writes these people. @returns why no more are to follow; undefined while they may */
  async write(users: readonly SampleUser[], signal: AbortSignal): Promise<StreamEnd | undefined> {
    for (let from = 0; from < users.length; from += AT_ONCE) {
      const some = users.slice(from, from + AT_ONCE);
      const plan = this.running();
      this.terminal.out(some.map((user) => this.line(plan, user)).join(''));
      this.entries += some.length;
      // Signals and a reader that is gone are seen only when the process has its turn.
      await setImmediate();
      if ((await this.terminal.drained?.()) === false) return this.stopped('nobody reads');
      if (signal.aborted) return this.stopped('interrupted');
    }
    return undefined;
  }

  private line(plan: RunningPlan, user: SampleUser): string {
    const entry = plan.next(user);
    this.drift?.add(entry);
    return ndjsonEntry(entry);
  }

  end(): PlanSummary {
    const summary = { ...this.running().finish(), ...(this.drift && { drift: this.drift.finish() }) };
    this.terminal.out(ndjsonEnd(summary, this.entries));
    return summary;
  }

  stopped(because: 'interrupted' | 'nobody reads'): StreamEnd {
    return { stoppedAfter: this.entries, because };
  }
}
