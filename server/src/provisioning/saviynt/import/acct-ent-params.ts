import { textOf } from '../../../json/narrow';
import { parsePropertyPath, valueAtPath } from '../property-path';
import type { LinkStep } from './acct-ent-plan';
import type { BeliefId } from './belief';
import type { Cell } from './column-type';
import { idText } from './id-text';
import type { ImportCall } from './import-call';
import type { CallRun } from './import-preview';
import type { ImportLink } from './link-types';
import { strangers } from './links';
import { pagingOf } from './paging/paging';
import type { AnswerRequest } from './port';
import type { ImportProblem } from './problem';
import { type Budget, readCall } from './read-call';
import { runOf } from './run-calls';
import type { ImportRow, TableBuilder } from './table';

/** What the calls of acctEntParams are run on. */
export interface LinkInput {
  readonly steps: readonly LinkStep[];
  readonly accounts: LinkTable;
  readonly entitlements: ReadonlyMap<string, LinkTable>;
  readonly ask: AnswerRequest;
  readonly budget: Budget;
}

export interface LinkTable {
  readonly table: TableBuilder;
  /** Whether every row was read; else an id that no row has says nothing. */
  readonly isWhole: boolean;
}

export interface LinkRun {
  readonly links: readonly ImportLink[];
  readonly runs: readonly CallRun[];
  readonly problems: readonly ImportProblem[];
  readonly beliefs: readonly BeliefId[];
}

/** Runs the calls of acctEntParams: for each entitlement, for each account, or once. Only reads are asked for. */
export async function runAcctEntParams(input: LinkInput): Promise<LinkRun> {
  const links: ImportLink[] = [];
  const runs: CallRun[] = [];
  const problems: ImportProblem[] = [];
  const beliefs = new Set<BeliefId>();
  for (const step of input.steps) {
    if (step.processing === 'acctToEntMapping' || step.processing === 'entToAcctMapping') continue;
    if (step.processing === undefined || step.call === undefined || step.type === '') {
      problems.push(notRun(step));
      continue;
    }
    beliefs.add('link-processing');
    const made = await new StepRunner(step, step.call, input).run();
    links.push(...made.links);
    runs.push(...made.runs);
    problems.push(...made.problems);
    for (const id of made.beliefs) beliefs.add(id);
  }
  return { links, runs, problems, beliefs: [...beliefs] };
}

function notRun({ type, processing, written, call, place }: LinkStep): ImportProblem {
  const what = call === undefined ? 'acctEntParams' : `${call.name} of acctEntParams`;
  const why =
    processing !== undefined
      ? type === ''
        ? `${what} stands outside "entTypes", so it is not known which type of entitlement its records are`
        : `${what} says ${written}, and there is no call`
      : written === ''
        ? `${what} has no processingType, so it is not known how it runs`
        : `What processingType "${written}" of ${what} does is not published`;
  return {
    severity: 'information',
    code: 'links-not-run',
    message: `${why}. The preview does not run it, and the entitlements it gives accounts are missing here.`,
    place,
  };
}

/** Ends that do not depend on the record a call is run for: nothing was sent, and nothing would be for the next. */
const CALL_STOPS: ReadonlySet<string> = new Set(['elsewhere', 'no-request', 'not-a-read']);

/** Runs one call of acctEntParams for all its records. */
class StepRunner {
  private readonly links: ImportLink[] = [];
  private readonly runs: CallRun[] = [];
  private readonly problems: ImportProblem[] = [];
  private readonly beliefs = new Set<BeliefId>();
  private readonly accountField: string;
  private readonly entitlementField: string;
  private readonly accountPath: string;
  private readonly entitlementPath: string;

  constructor(
    private readonly step: LinkStep,
    private readonly call: ImportCall,
    private readonly input: LinkInput,
  ) {
    const text = (key: string): string => textOf(call.call.object.get(key)).trim();
    this.accountField = text('acctKeyField') || 'accountID';
    this.entitlementField = text('entKeyField') || 'entitlementID';
    this.accountPath = text('acctIdPath') || text('idPath');
    this.entitlementPath = text('entIdPath') || text('idPath');
  }

  async run(): Promise<LinkRun> {
    const { processing, type } = this.step;
    const entitlements = this.input.entitlements.get(type);
    const { accounts } = this.input;
    if (processing === 'http') await this.once();
    else if (processing === 'httpEntToAcct')
      await this.forEach(entitlements?.table, this.entitlementField, 'entitlement');
    else await this.forEach(accounts.table, this.accountField, 'account');
    const { place } = this.step;
    if (processing !== 'httpAcctToEnt')
      this.resolve(accounts, this.accountField, 'account', (link, account) => ({ ...link, account }));
    if (processing !== 'httpEntToAcct')
      this.resolve(entitlements, this.entitlementField, 'entitlement', (link, entitlement) => ({
        ...link,
        entitlement,
      }));
    const { kind } = pagingOf(this.call);
    if (kind === 'page') this.beliefs.add('page-counter');
    if (kind === 'offset') this.beliefs.add('offset-counter');
    const failed = this.runs.filter((run) => run.failed);
    const [first] = failed;
    if (first !== undefined)
      this.problems.push({
        severity: 'error',
        code: 'call-failed',
        message: `${first.stop.text}${failed.length > 1 ? ` So it is for ${failed.length} of ${this.runs.length}.` : ''} The entitlements it would give are not known.`,
        place,
      });
    if (this.runs.some(({ failed: isFailed, records }) => !isFailed && records === 0)) this.beliefs.add('link-no-list');
    const unknown = this.runs.find(({ stop: { reason } }) => reason === 'unknown' || CALL_STOPS.has(reason));
    if (unknown !== undefined)
      this.problems.push({ severity: 'warning', code: 'call-unknown', message: unknown.stop.text, place });
    return { links: this.links, runs: this.runs, problems: this.problems, beliefs: [...this.beliefs] };
  }

  private async once(): Promise<void> {
    await this.read({}, undefined, (record) => {
      const account = this.idOf(record, this.accountPath);
      const entitlement = this.idOf(record, this.entitlementPath);
      if (account !== undefined && entitlement !== undefined) this.link(account, entitlement);
    });
  }

  /** `${id}` is the value of the key column (Saviynt Knowledge Base; which column is our belief). */
  private async forEach(table: TableBuilder | undefined, field: string, of: 'account' | 'entitlement'): Promise<void> {
    const rows = table?.rows ?? [];
    const index = table?.indexOf(field) ?? -1;
    if (rows.length === 0) {
      const what = of === 'account' ? 'account' : `entitlement of type ${this.step.type}`;
      this.problems.push({
        severity: 'information',
        code: 'nothing-to-ask-for',
        message: `${this.call.name} of acctEntParams asks once for each ${what}, and the import brings none: no request is sent, and no account gets an entitlement from it.`,
        place: this.step.place,
      });
      return;
    }
    if (index < 0) {
      this.problems.push({
        severity: 'warning',
        code: 'link-key-unmapped',
        message: `${this.call.name} of acctEntParams goes by the column "${field}", which no colsToPropsMap fills. Map it, or name the key of the ${of}s.`,
        place: this.step.place,
      });
      return;
    }
    this.beliefs.add('link-id');
    for (const [at, row] of rows.entries()) {
      const id = row.cells[index] ?? null;
      const values = of === 'account' ? this.accountValues(row, id) : this.entitlementValues(row, id, table);
      const isCut = await this.read(values, row.key, (record) => this.linkOf(row, record, of));
      // What is wrong with the call itself is so for every record.
      if (CALL_STOPS.has(this.runs.at(-1)?.stop.reason ?? '')) return;
      if (!isCut) continue;
      this.problems.push({
        severity: 'information',
        code: 'links-cut',
        message: `The preview stops after ${this.input.budget.limit} requests, at ${of} ${at + 1} of ${rows.length}. The entitlements behind are not shown.`,
        place: this.step.place,
      });
      return;
    }
  }

  private linkOf(row: ImportRow, record: unknown, of: 'account' | 'entitlement'): void {
    const id = this.idOf(record, of === 'account' ? this.entitlementPath : this.accountPath);
    if (id === undefined) return;
    if (of === 'account') this.link(row.key ?? '', id);
    else this.link(id, row.key ?? '');
  }

  private accountValues(row: ImportRow, id: Cell) {
    const name = row.cells[this.input.accounts.table.indexOf('name')] ?? null;
    return { id, accountID: row.key ?? null, accountName: name };
  }

  private entitlementValues(row: ImportRow, id: Cell, table: TableBuilder | undefined) {
    const value = row.cells[table?.indexOf('entitlement_value') ?? -1] ?? null;
    return { id, entitlementID: row.key ?? null, entitlement_value: value };
  }

  /** @returns whether the preview has no requests left */
  private async read(
    values: Readonly<Record<string, Cell>>,
    forRecord: string | undefined,
    take: (record: unknown) => void,
  ): Promise<boolean> {
    const read = await readCall(this.call, values, this.input.ask, this.input.budget);
    const pages = read.pages.map((page) => ({ read: page, fresh: page.records.length, repeated: 0 }));
    for (const { records } of read.pages) for (const record of records) take(record);
    const start = { section: 'acctEntParams', entitlementType: this.step.type } as const;
    this.runs.push({ ...start, ...runOf(this.call, read, pages, forRecord) });
    return read.stop.reason === 'page-limit';
  }

  private idOf(record: unknown, path: string): string | undefined {
    return idText(path === '' ? record : valueAtPath(record, parsePropertyPath(path)));
  }

  private link(account: string, entitlement: string): void {
    const { type, written, place } = this.step;
    this.links.push({ account, type, entitlement, by: written, place });
  }

  /** Replaces ids as the answers have them by the keys of rows, and says which have no row. */
  private resolve(
    to: LinkTable | undefined,
    field: string,
    of: 'account' | 'entitlement',
    rename: (link: ImportLink, key: string) => ImportLink,
  ): void {
    if (this.links.length === 0) return;
    const index = to?.table.indexOf(field) ?? -1;
    const keys = new Map<string, string>();
    for (const { cells, key } of to?.table.rows ?? []) {
      const cell = cells[index];
      if (typeof cell === 'string' && key !== undefined) keys.set(cell, key);
    }
    const lost = new Set<string>();
    this.links.forEach((link, at) => {
      const key = keys.get(link[of]);
      if (key === undefined) lost.add(link[of]);
      else this.links[at] = rename(link, key);
    });
    if (to === undefined || to.isWhole)
      this.problems.push(...strangers(lost, of, this.step.type, field, this.step.place));
  }
}
