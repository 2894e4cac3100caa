import * as vscode from 'vscode';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import type { ComparisonReport } from '../../../../server/src/provisioning/compare/report';
import { withLateProgress } from '../../infrastructure/late-progress';
import { safetySettings } from '../../infrastructure/safety-settings';
import { settingsSection } from '../../infrastructure/settings';
import type { AccountSource } from '../../inputs/account/choose-account';
import { mappingOf } from '../../inputs/mapping/mapping-of';
import { projectDefaults } from '../../inputs/project/project-defaults';
import { accountTexts, liveSnapshot, peopleFile } from '../../planning/order-files';
import { Planner, PlanningCancelled } from '../../planning/planner';
import type { CompareOrder, CompareProgress } from '../../planning/protocol';
import type { ComparedPair } from './compared-pair';

/** Who edits compares again and again; later the thread is not worth its memory. Milliseconds. */
const idle = 120_000;

/** Over whom both versions are planned. */
export interface Subjects {
  readonly people: vscode.Uri;
  readonly account: AccountSource;
}

/** What came of a comparison. */
export interface Compared {
  readonly report: ComparisonReport;
  /** The files of the newer version, and those of the people and the account: a change in one makes another result. */
  readonly uris: ReadonlySet<string>;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** Compares in a worker thread, one pair at a time: another one that is asked for takes the place of the one before. */
export class Comparer implements vscode.Disposable {
  readonly #planner: Planner;
  readonly #onWorking: (text: string | null) => void;
  #running: AbortController | undefined;
  /** The account that was read last, which is read again only when it is chosen again. */
  #read: { readonly account: AccountSource; readonly snapshot: AccountSnapshot | undefined } | undefined;

  /** @param onWorking told what is being done; null when nothing is */
  constructor(extensionUri: vscode.Uri, onWorking: (text: string | null) => void) {
    this.#planner = new Planner({ file: vscode.Uri.joinPath(extensionUri, 'dist/planner.js').fsPath, idle });
    this.#onWorking = onWorking;
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** Nobody looks at a comparison any more: its thread ends, and with it what it keeps of accounts. */
  stop(): void {
    this.cancel();
    this.#planner.stop();
    this.#read = undefined;
  }

  dispose(): void {
    this.stop();
  }

  /**
   * Compares both versions as they are now, and what they do to the subjects.
   * @throws {PlanningCancelled} when it was cancelled, or another comparison was asked for meanwhile
   * @throws {Error} for a person
   */
  async compare(pair: ComparedPair, subjects: Subjects | undefined): Promise<Compared> {
    this.cancel();
    const running = new AbortController();
    this.#running = running;
    try {
      // Reading has a progress of its own.
      const snapshot = subjects && (await this.#snapshotOf(subjects.account));
      const begin = Date.now();
      return await withLateProgress('Comparing both versions', running, async (report, signal) => {
        if (signal.aborted) throw new PlanningCancelled('cancelled');
        const order = await this.#order(pair, subjects && { ...subjects, snapshot }, signal);
        const result = await this.#planner.compare(order, signal, (progress) => {
          const text = progressText(progress);
          report({ text, percent: percentOf(progress) });
          this.#onWorking(text);
        });
        const files = subjects === undefined ? [] : urisOf(subjects);
        const uris = new Set([...order.after.mapping.files.map(({ uri }) => uri), ...files]);
        return { report: result, uris, took: Date.now() - begin };
      });
    } finally {
      if (this.#running === running) {
        this.#running = undefined;
        this.#onWorking(null);
      }
    }
  }

  async #order(
    pair: ComparedPair,
    subjects: (Subjects & { readonly snapshot: AccountSnapshot | undefined }) | undefined,
    signal: AbortSignal,
  ): Promise<CompareOrder> {
    const { before, after } = await pair.read();
    const versions = {
      before: { label: pair.before, mapping: before },
      after: { label: pair.after, mapping: after },
    };
    if (subjects === undefined) return versions;
    const mapping = await mappingOf(pair.uri);
    const options = (mapping && (await projectDefaults(mapping))?.options) ?? {};
    const planned = {
      people: await peopleFile(subjects.people),
      account: await accountTexts(subjects.account, subjects.snapshot, this.#planner, signal),
      now: Date.now(),
      options,
      safety: safetySettings(vscode.workspace.getConfiguration(settingsSection)),
    };
    if (signal.aborted) throw new PlanningCancelled('cancelled');
    return { ...versions, subjects: planned };
  }

  async #snapshotOf(account: AccountSource): Promise<AccountSnapshot | undefined> {
    if (this.#read?.account !== account) this.#read = { account, snapshot: await liveSnapshot(account) };
    return this.#read.snapshot;
  }
}

function urisOf({ people, account }: Subjects): readonly string[] {
  return [people, ...(account.kind === 'file' ? [account.uri] : [])].map(String);
}

const phases = {
  before: 'Planning with the version before',
  after: 'Planning with the version after',
  results: 'Comparing the results',
} as const;

/** `Planning with the version before: 1,200 of 10,000 people` */
function progressText({ phase, done, total }: CompareProgress): string {
  return `${phases[phase]}: ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} people`;
}

/** Of all three phases, which take about as long as each other. */
function percentOf({ phase, done, total }: CompareProgress): number {
  const phaseIndex = Object.keys(phases).indexOf(phase);
  return Math.floor((100 * (phaseIndex + done / Math.max(1, total))) / 3);
}
