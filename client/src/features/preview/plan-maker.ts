import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import type { PlanHead } from '../../../webview/plan/messages';
import { withLateProgress } from '../../infrastructure/late-progress';
import { type Planner, PlanningCancelled } from '../../planning/planner';
import type { PlanProgress } from '../../planning/protocol';
import { type Choice, fileView, inputViews, readChoice } from './choice';

/** A plan that is finished. */
export interface MadePlan {
  readonly choice: Choice;
  /** Its number, for the planner and for the page. */
  readonly plan: number;
  readonly head: PlanHead;
  readonly people: number;
  /** The files of the mapping, as the plan names them. */
  readonly uris: ReadonlySet<string>;
  /** The account, when it was read from RingCentral. */
  readonly snapshot: AccountSnapshot | undefined;
  /** When its files were read, in milliseconds since 1970. */
  readonly readAt: number;
}

/** A plan that is being made. */
export interface UnfinishedPlan {
  readonly choice: Choice;
  readonly plan: number;
  /** The files its mapping may be made of. */
  readonly uris: ReadonlySet<string>;
}

export interface MakerOptions {
  readonly planner: Planner;
  /** Says what is being done; null when nothing is. */
  readonly onWorking: (text: string | null) => void;
  /** The first people are planned and more are to come. */
  readonly onBegun: (plan: UnfinishedPlan, head: PlanHead) => void;
}

/** Makes one plan at a time: another one that is asked for takes the place of the one before. */
export class PlanMaker {
  readonly #options: MakerOptions;
  #making: AbortController | undefined;

  constructor(options: MakerOptions) {
    this.#options = options;
  }

  get isMaking(): boolean {
    return this.#making !== undefined;
  }

  cancel(): void {
    this.#making?.abort();
  }

  /**
   * Reads what is chosen and plans.
   * @param known the live account when it was read before and shall not be read again
   * @throws {PlanningCancelled} when it was cancelled, or another plan was asked for meanwhile
   * @throws {Error} for a person
   */
  async make(choice: Choice, known: AccountSnapshot | undefined): Promise<MadePlan> {
    const { planner, onWorking } = this.#options;
    this.cancel();
    const making = new AbortController();
    this.#making = making;
    onWorking(known === undefined ? 'Reading the account …' : 'Reading the people …');
    try {
      return await withLateProgress(`Planning ${choice.mapping.label}`, making, async (report, signal) => {
        const { order, snapshot, readAt } = await readChoice(choice, planner, known, signal);
        onWorking('Planning …');
        const plan = planner.newPlan();
        const unfinished = { choice, plan, uris: new Set(order.mapping.files.map(({ uri }) => uri)) };
        let hasBegun = false;
        const planned = await planner.plan(plan, order, {
          signal,
          onProgress: (progress) => {
            const text = progressText(progress);
            report({ text, percent: Math.floor((100 * progress.planned) / Math.max(1, progress.total)) });
            onWorking(`Planning: ${text}`);
            if (!hasBegun) this.#options.onBegun(unfinished, headSoFar(unfinished, progress));
            hasBegun = true;
          },
        });
        if (signal.aborted) throw new PlanningCancelled('cancelled');
        const head = { ...planned.overview, ...headOf(unfinished), left: 0 };
        return { choice, plan, head, people: planned.people, uris: new Set(planned.uris), snapshot, readAt };
      });
    } finally {
      if (this.#making === making) {
        this.#making = undefined;
        onWorking(null);
      }
    }
  }
}

function headOf({ choice, plan }: UnfinishedPlan) {
  const { account, previous } = choice;
  return {
    revision: plan,
    inputs: inputViews(choice),
    isAccountLive: account.kind === 'live',
    ...(previous !== undefined && { previous: fileView(previous) }),
  };
}

function headSoFar(unfinished: UnfinishedPlan, { counts, planned, total }: PlanProgress): PlanHead {
  return {
    ...headOf(unfinished),
    left: Math.max(1, total - planned),
    summaryLine: 'The plan is being made. These are the people so far.',
    figures: [],
    blocks: [],
    notes: [],
    counts,
  };
}

/** `12,400 of 100,000 people` */
function progressText({ planned, total }: PlanProgress): string {
  return `${planned.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} people`;
}
