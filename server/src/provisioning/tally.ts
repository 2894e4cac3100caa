import type { PlanAction } from './operation';
import type { PlanCounts, PlanEntry } from './plan';

/** Requests that read and requests that write. */
export interface RequestCounts {
  readonly reads: number;
  readonly writes: number;
}

/** What the people planned so far come to. */
export interface PlanTotals {
  readonly people: number;
  /** How many people each action holds for. */
  readonly counts: PlanCounts;
  /** The same, of those alone who are somebody of the account. */
  readonly found: PlanCounts;
  /** The requests of the entries. */
  readonly requests: RequestCounts;
  /** Of these, the ones RingCentral would answer. */
  readonly answered: RequestCounts;
}

/** Adds up entries one by one, so that nobody has to keep them. */
export class PlanTally implements PlanTotals {
  people = 0;
  readonly counts = noCounts();
  readonly found = noCounts();
  readonly requests = { reads: 0, writes: 0 };
  readonly answered = { reads: 0, writes: 0 };

  add({ action, match, requests }: PlanEntry): void {
    this.people++;
    this.counts[action]++;
    if (match.user !== undefined) this.found[action]++;
    for (const { method, answer } of requests) {
      const kind = method === 'GET' ? 'reads' : 'writes';
      this.requests[kind]++;
      if (answer !== undefined) this.answered[kind]++; // else never sent, or not to RingCentral
    }
  }
}

function noCounts(): Record<PlanAction, number> {
  return {
    create: 0,
    update: 0,
    enable: 0,
    disable: 0,
    remove: 0,
    unchanged: 0,
    skipped: 0,
    refused: 0,
    unknown: 0,
  };
}

/** The totals of entries that are all there. */
export function totalsOf(entries: Iterable<PlanEntry>): PlanTotals {
  const tally = new PlanTally();
  for (const entry of entries) tally.add(entry);
  return tally;
}
