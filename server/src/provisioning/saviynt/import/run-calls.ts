import type { JsonObject } from '../../../json/node';
import { MASKED_TOKEN } from '../masked-token';
import type { BeliefId } from './belief';
import { columnNamed, type ImportCall } from './import-call';
import type { CallRun, PreviewPage } from './import-preview';
import { pagingOf } from './paging/paging';
import { isFailure } from './paging/stop';
import { misplacedPaging, runProblems } from './paging-problems';
import type { AnswerRequest } from './port';
import type { ImportProblem } from './problem';
import { type Budget, type CallRead, readCall } from './read-call';
import { TableBuilder } from './table';

/** A section of the import, or one entitlement type of it, after its calls were run. */
export interface SectionRun {
  /** The entitlement type; '' for accounts. */
  readonly type: string;
  readonly holder: JsonObject;
  readonly calls: readonly ImportCall[];
  readonly table: TableBuilder;
  readonly runs: readonly CallRun[];
  readonly problems: readonly ImportProblem[];
  readonly beliefs: readonly BeliefId[];
}

export interface Section {
  readonly section: CallRun['section'];
  readonly entitlementType: string | undefined;
  readonly holder: JsonObject;
  readonly calls: readonly ImportCall[];
  readonly ask: AnswerRequest;
  readonly budget: Budget;
}

/** Runs the calls of a section in their order. A dependent call runs once for each row there is by then. */
export async function runCalls({ section, entitlementType, holder, calls, ask, budget }: Section): Promise<SectionRun> {
  const table = new TableBuilder(calls);
  const runs: CallRun[] = [];
  const problems: ImportProblem[] = [];
  const beliefs: BeliefId[] = calls.length > 1 ? ['call-order'] : [];
  const start = { section, entitlementType };
  for (const call of calls) {
    if (call.isDependent) {
      beliefs.push('dependent', 'merge-calls');
      const dependent = await runDependent(call, calls, table, ask, budget);
      runs.push(...dependent.map((run) => ({ ...start, ...run })));
      const failed = runs.find((run) => run.call === call.name && run.failed);
      if (failed !== undefined) problems.push(...runProblems(failed, call, undefined));
      continue;
    }
    const read = await readCall(call, { access_token: MASKED_TOKEN }, ask, budget);
    const pages = read.pages.map(
      (page): PreviewPage => ({ read: page, ...table.add(call, page.number, page.records) }),
    );
    const run = { ...start, ...runOf(call, read, pages, undefined) };
    runs.push(run);
    const { kind } = pagingOf(call);
    if (kind === 'page') beliefs.push('page-counter');
    if (kind === 'offset') beliefs.push('offset-counter');
    problems.push(...runProblems(run, call, misplacedPaging(call, holder, call.parameter.object)));
  }
  return { type: entitlementType ?? '', holder, calls, table, runs, problems, beliefs };
}

type Run = Omit<CallRun, 'section' | 'entitlementType'>;

async function runDependent(
  call: ImportCall,
  calls: readonly ImportCall[],
  table: TableBuilder,
  ask: AnswerRequest,
  budget: Budget,
): Promise<readonly Run[]> {
  const field = call.nextApiKeyField ?? calls.find(({ nextApiKeyField }) => nextApiKeyField)?.nextApiKeyField;
  const idIndex = table.indexOf(field ?? call.keyField);
  const nameIndex = table.indexOf('name');
  const keyName = columnNamed(call.columns, 'entitlementID') === undefined ? 'accountID' : 'entitlementID';
  const runs: Run[] = [];
  for (const row of [...table.rows]) {
    const id = row.cells[idIndex] ?? null;
    const values = { id, accountName: row.cells[nameIndex] ?? null, entitlementID: id, [keyName]: row.key ?? null };
    const read = await readCall(call, values, ask, budget);
    for (const page of read.pages) table.fillFor(row, call, page.records);
    const pages = read.pages.map((page): PreviewPage => ({ read: page, fresh: 0, repeated: 0 }));
    runs.push(runOf(call, read, pages, row.key ?? ''));
    if (read.stop.reason === 'page-limit') break;
  }
  return runs;
}

/** A call as it was run, without the section it stands in. */
export function runOf(
  call: ImportCall,
  { stop, pages: read }: CallRead,
  pages: readonly PreviewPage[],
  forRecord: string | undefined,
): Run {
  return {
    call: call.name,
    place: call.place,
    forRecord,
    pages,
    stop,
    failed: isFailure(stop),
    total: read.findLast(({ total }) => total !== undefined)?.total,
    records:
      forRecord === undefined
        ? pages.reduce((sum, page) => sum + page.fresh, 0)
        : read.reduce((sum, page) => sum + page.records.length, 0),
  };
}
