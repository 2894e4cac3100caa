import type { WorkerReply, WorkerRequest, WorkerResults } from '../protocol';
import { UnreadableAccount } from '../unreadable-account';
import { Accounts } from './accounts';
import { compare } from './compare';
import { expect } from './expect';
import { exportPieces } from './export-pieces';
import { HeldPlan } from './held-plan';
import { makePlan } from './make-plan';
import { PieceSender } from './piece-sender';
import { Cancelled, Turns } from './turns';

type RowsRequest = WorkerRequest & { readonly type: 'rows' };

/** A call that takes several turns. */
interface Running {
  readonly turns: Turns;
  /** Of an export: the client has written a piece. */
  readonly onWritten?: () => void;
  /** The plan it makes, which nobody asks about any more once it is cancelled. */
  readonly makes?: number;
}

/** What the worker does, message by message: plans, and answers what is asked about the plans it holds. */
export class PlanningService {
  readonly #post: (reply: WorkerReply, transfer?: readonly ArrayBuffer[]) => void;
  readonly #accounts = new Accounts();
  readonly #plans = new Map<number, HeldPlan>();
  readonly #running = new Map<number, Running>();
  /** Rows of people who are not planned yet. */
  #waiting: readonly RowsRequest[] = [];

  constructor(post: (reply: WorkerReply, transfer?: readonly ArrayBuffer[]) => void) {
    this.#post = post;
  }

  receive(request: WorkerRequest): void {
    switch (request.type) {
      case 'accountUsers':
        return this.#accounts.add(request);
      case 'plan':
        // There at once, so that rows can be asked for before there are any.
        this.#plans.set(request.plan, new HeldPlan());
        return this.#run(request.call, (turns) => this.#plan(request, turns), { makes: request.plan });
      case 'rows':
        this.#waiting = [...this.#waiting, request];
        return this.#answerRows();
      case 'details':
        return this.#now(request.call, () => this.#planOf(request.plan).details(request.id) ?? null);
      case 'peopleFrom':
        return this.#run(request.call, (turns) => this.#planOf(request.plan).peopleFrom(request.span, turns), {});
      case 'export': {
        const sender = new PieceSender((bytes, done) =>
          this.#post({ type: 'piece', call: request.call, bytes, done }, [bytes.buffer as ArrayBuffer]),
        );
        const pieces = (turns: Turns) =>
          sender.send(exportPieces(this.#planOf(request.plan).plan, request.format), turns).then(() => null);
        return this.#run(request.call, pieces, { onWritten: () => sender.written() });
      }
      case 'allow':
        return this.#now(request.call, () => {
          const held = this.#planOf(request.plan);
          held.allow(request.codes);
          return held.overview;
        });
      case 'compare': {
        const { call, order } = request;
        const compared = (turns: Turns) =>
          compare(order, this.#accounts, turns, (progress) => this.#post({ type: 'comparing', call, progress }));
        return this.#run(call, compared, {});
      }
      case 'expect':
        return this.#run(request.call, (turns) => expect(request.order, this.#accounts, turns), {});
      case 'written':
        return this.#running.get(request.call)?.onWritten?.();
      case 'cancel': {
        const running = this.#running.get(request.call);
        running?.turns.cancel();
        if (running?.makes !== undefined) this.#plans.delete(running.makes);
        // One that waits for a piece to be written hears of it here.
        return running?.onWritten?.();
      }
      case 'drop':
        this.#plans.delete(request.plan);
        return this.#answerRows();
    }
  }

  async #plan(
    { call, plan, order }: WorkerRequest & { readonly type: 'plan' },
    turns: Turns,
  ): Promise<WorkerResults['plan']> {
    const held = this.#planOf(plan);
    try {
      return await makePlan(order, this.#accounts, held, turns, (progress) => {
        if (progress !== undefined) this.#post({ type: 'progress', call, progress });
        this.#answerRows();
      });
    } catch (error) {
      this.#plans.delete(plan);
      throw error;
    } finally {
      this.#answerRows();
    }
  }

  #planOf(plan: number): HeldPlan {
    const held = this.#plans.get(plan);
    if (held === undefined) throw new Error('This plan is not kept any more. Plan again.');
    return held;
  }

  /** Answers who asked for rows, as far as there are some. */
  #answerRows(): void {
    const waiting = this.#waiting;
    this.#waiting = waiting.filter(({ plan, from }) => this.#plans.get(plan)?.hasRows(from) === false);
    for (const request of waiting) {
      if (this.#waiting.includes(request)) continue;
      this.#now(request.call, () => this.#planOf(request.plan).rows(request.from, request.patternsFrom));
    }
  }

  #now(call: number, work: () => WorkerResults[keyof WorkerResults]): void {
    try {
      this.#post({ type: 'result', call, result: work() });
    } catch (error) {
      this.#fail(call, error);
    }
  }

  #run(
    call: number,
    work: (turns: Turns) => Promise<WorkerResults[keyof WorkerResults]>,
    ends: Omit<Running, 'turns'>,
  ): void {
    const turns = new Turns();
    this.#running.set(call, { turns, ...ends });
    // In a turn of its own, so that the messages after this one are not kept waiting by its first steps.
    void turns
      .rest()
      .then(() => work(turns))
      .then(
        (result) => this.#post({ type: 'result', call, result }),
        (error: unknown) => this.#fail(call, error),
      )
      .finally(() => this.#running.delete(call));
  }

  #fail(call: number, error: unknown): void {
    if (error instanceof Cancelled) this.#post({ type: 'cancelled', call });
    else {
      const message = error instanceof Error ? error.message : String(error);
      this.#post({ type: 'failed', call, message, isAccount: error instanceof UnreadableAccount });
    }
  }
}
