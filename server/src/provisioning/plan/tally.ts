import { licenceTaken } from '../effort/licence-taken';
import type { Operation, PlanAction } from './operation';
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
  /** Of the reads that are answered, those that look for a person. */
  readonly searches: number;
  /** The writes that are answered, by what they are for. */
  readonly writesFor: Readonly<Record<Operation, number>>;
  /** How many requests carry an extension number that may be taken, because not all extensions are known (W23). */
  readonly unsureNumbers: number;
  /** How many users are created at RingCentral, each with a licence; also where a later call for them is refused. */
  readonly licences: number;
  /** The same by the country of the licence (ISO 3166-1 alpha-2); '' where it is not known. */
  readonly createdIn: ReadonlyMap<string, number>;
}

/** Adds up entries one by one, so that nobody has to keep them. */
export class PlanTally implements PlanTotals {
  people = 0;
  readonly counts = noCounts();
  readonly found = noCounts();
  readonly requests = { reads: 0, writes: 0 };
  readonly answered = { reads: 0, writes: 0 };

  unsureNumbers = 0;
  licences = 0;
  searches = 0;
  readonly writesFor = { create: 0, update: 0, enable: 0, disable: 0, remove: 0 };
  readonly createdIn = new Map<string, number>();

  add(entry: PlanEntry): void {
    const { action, match, requests } = entry;
    this.people++;
    this.counts[action]++;
    if (match.user !== undefined) this.found[action]++;
    const licence = licenceTaken(entry);
    if (licence !== undefined) {
      const { country = '' } = licence;
      this.licences++;
      this.createdIn.set(country, (this.createdIn.get(country) ?? 0) + 1);
    }
    for (const { method, answer, operation } of requests) {
      const kind = method === 'GET' ? 'reads' : 'writes';
      this.requests[kind]++;
      if (answer === undefined) continue; // never sent, or not to RingCentral
      this.answered[kind]++;
      if (answer.status < 400 && answer.predictions.includes('W23')) this.unsureNumbers++;
      if (kind === 'reads') this.searches += operation === 'match' ? 1 : 0;
      else if (operation !== 'match') this.writesFor[operation]++;
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
