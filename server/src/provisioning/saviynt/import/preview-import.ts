import type { Connector } from '../../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { asObject } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import { parameterFault } from '../parameter-fault';
import { createUsersProblems, readLockMapping } from './account-settings';
import { runAcctEntParams } from './acct-ent-params';
import { linkSteps } from './acct-ent-plan';
import type { BeliefId } from './belief';
import { tableProblems } from './column-problems';
import { entitlementLinks } from './entitlement-links';
import { RowFinder } from './existing';
import { existingFromRecords } from './existing-from-account';
import { type ImportCall, importCalls } from './import-call';
import type { ImportInput } from './import-input';
import type { CallRun, ImportPreview, PreviewTable } from './import-preview';
import type { ImportLink } from './link-types';
import { accountLinks, isMarker, memberLinks } from './links';
import { judgeMissing } from './missing';
import { isUnknownEnd } from './paging/stop';
import type { AnswerRequest } from './port';
import { importNotes } from './preview-notes';
import type { ImportProblem } from './problem';
import type { Budget } from './read-call';
import { runCalls, type SectionRun } from './run-calls';
import { flag, wholeNumber } from './settings';
import { findStatusBlock, readStatusMapping, type StatusMapping } from './status';

const MAX_REQUESTS = 500;

/** Why there is no import to preview, in a sentence for people. */
export class NoImport extends Error {}

/**
 * What the account import of a connector would read, and what it would do to the accounts Saviynt has. Only reads are
 * asked for.
 * @throws {NoImport} when there is none to preview; and what `ask` throws
 */
export async function previewImport(input: ImportInput): Promise<ImportPreview> {
  const { connector, ask } = input;
  const parameter = connector.get('ImportAccountEntJSON');
  const accountParams = asObject(parameter?.object?.get('accountParams'));
  const fault = parameter === undefined ? undefined : parameterFault(parameter);
  if (parameter === undefined || accountParams === undefined || fault !== undefined)
    throw new NoImport(fault ?? noImport(parameter));
  const budget: Budget = { requests: 0, limit: input.maxRequests ?? MAX_REQUESTS };
  const calls = importCalls(accountParams, accountParams, parameter, connector);
  if (calls.length === 0)
    throw new NoImport('accountParams has no "call", so nothing is read and no account imported.');
  const accounts = await runCalls({
    section: 'accountParams',
    entitlementType: undefined,
    holder: accountParams,
    calls,
    ask,
    budget,
  });
  const entitlements = await runEntitlements(parameter, connector, ask, budget);
  const sections = [accounts, ...entitlements];
  const block = findStatusBlock(connector, parameter);
  const status = readStatusMapping(block, calls, (name) => accounts.table.indexOf(name));
  const existing = input.existing ?? existingFromRecords(input.account.users, calls, status);
  const finder = new RowFinder(
    accounts.table.rows,
    accounts.table.indexOf('accountID'),
    accounts.table.indexOf('name'),
  );
  const matched = new Map(existing.map((account) => [account, finder.find(account)]));
  const found = new Set(matched.values());
  const failed = accounts.runs.some((run) => run.failed);
  const isCut = accounts.runs.some(({ forRecord, stop }) => forRecord === undefined && isUnknownEnd(stop));
  const judged = judgeMissing(
    existing.filter((account) => matched.get(account) === undefined),
    block,
    { failed, keepsAll: flag(accountParams.get('doNotChangeIfFailed')) === true, isCut },
  );
  const missing = { ...judged, beliefs: judged.accounts.length === 0 ? [] : readingBeliefs(accounts, judged.beliefs) };
  const steps = linkSteps(parameter, connector);
  const wholeAccounts = { table: accounts.table, isWhole: !failed && !isCut };
  const called = await runAcctEntParams({
    steps: steps ?? [],
    accounts: wholeAccounts,
    entitlements: new Map(
      entitlements.map((section) => [section.type, { table: section.table, isWhole: isWhole(section) }]),
    ),
    ask,
    budget,
  });
  const keys = entitlements.map(({ type, table }) => ({
    type,
    keys: new Set(table.rows.flatMap(({ key }) => key ?? [])),
  }));
  const hasMarker = calls.some(({ columns }) => columns.some(({ source }) => isMarker(source)));
  const linked = accountLinks(accountParams, accounts.table.rows, hasMarker, keys, parameter, steps);
  const rows = accounts.table.rows;
  const accountKeys = wholeAccounts.isWhole ? new Set(rows.flatMap(({ key }) => key ?? [])) : undefined;
  const members = entitlements.map((section) => memberLinks(section, accountKeys, parameter, steps));
  const related = entitlements.map((section) => entitlementLinks(section, parameter, entitlements));
  const lock = readLockMapping(block, rows, (name) => accounts.table.indexOf(name));
  const newAccounts = rows.filter((row) => !found.has(row)).length;
  const turnedInactive = existing.filter((account) => {
    const row = matched.get(account);
    return row !== undefined && account.status === 'active' && status.of(row) === 'inactive';
  }).length;
  const problems: ImportProblem[] = [
    ...status.problems,
    ...sections.flatMap((section) => [...section.problems, ...tableProblems(section.table, section.calls)]),
    ...[linked, ...members, ...related].flatMap((one) => one.problems),
    ...called.problems,
    ...lock.problems,
    ...createUsersProblems(accountParams, parameter, rows, newAccounts),
  ];
  const runs = [...sections.flatMap((section) => section.runs), ...called.runs];
  return {
    connectorName: connector.name,
    accountName: input.account.name,
    requests: budget.requests,
    runs,
    accounts: {
      ...tableOf(accounts, (row) => status.of(row)),
      rows: rows.map((row) => ({
        ...plainRow(row),
        status: status.of(row),
        locked: lock.of(row),
        exists: found.has(row),
      })),
    },
    entitlements: entitlements.map((section) => tableOf(section, () => 'unknown')),
    links: distinct([linked, ...members, called].flatMap((one) => one.links)),
    entitlementLinks: related.flatMap((one) => one.links),
    accountUsers: input.account.users.length,
    existing: existing.length,
    existingSource: input.existing === undefined ? 'account' : 'file',
    newAccounts,
    turnedInactive,
    statusColumn: status.column,
    missing,
    problems: inOrder(problems),
    notes: importNotes({ input, parameter, runs, existing: existing.length }),
    beliefs: beliefsOf(sections, status, [...missing.beliefs, ...called.beliefs], problems),
  };
}

/** Whether every record of the section was read, as far as the preview can know. */
function isWhole({ runs }: SectionRun): boolean {
  return runs.every(({ failed, stop }) => !failed && !isUnknownEnd(stop));
}

/** Each link once, as the first of several lines has it. */
function distinct(links: readonly ImportLink[]): readonly ImportLink[] {
  const byEnds = new Map<string, ImportLink>();
  for (const link of links) {
    const ends = JSON.stringify([link.account, link.type, link.entitlement]);
    if (!byEnds.has(ends)) byEnds.set(ends, link);
  }
  return [...byEnds.values()];
}

/** That accounts were not read rests on how the list was read, too. */
function readingBeliefs({ runs, beliefs }: SectionRun, ofMissing: readonly BeliefId[]): readonly BeliefId[] {
  return [...new Set([...ofMissing, ...beliefs, ...runs.flatMap(({ stop }) => stop.belief ?? [])])];
}

function noImport(parameter: SaviyntParameter | undefined): string {
  return parameter === undefined
    ? 'The connector has no ImportAccountEntJSON, so there is no import to preview.'
    : 'ImportAccountEntJSON has no "accountParams", so it imports no accounts.';
}

async function runEntitlements(
  parameter: SaviyntParameter,
  connector: Connector,
  ask: AnswerRequest,
  budget: Budget,
): Promise<readonly SectionRun[]> {
  const block = asObject(parameter.object?.get('entitlementParams'));
  const types = asObject(block?.get('entTypes'))?.properties ?? [];
  const ordered = types
    .flatMap(({ key, value }) => (value?.kind === 'object' ? [{ type: key.value, holder: value }] : []))
    .toSorted((a, b) => orderOf(a.holder) - orderOf(b.holder));
  const runs: SectionRun[] = [];
  for (const { type, holder } of ordered) {
    const calls: readonly ImportCall[] = importCalls(holder, block ?? holder, parameter, connector);
    runs.push(await runCalls({ section: 'entitlementParams', entitlementType: type, holder, calls, ask, budget }));
  }
  return runs;
}

function orderOf(holder: JsonObject): number {
  return wholeNumber(holder.get('entTypeOrder')) ?? 0;
}

function tableOf(
  { type, table }: SectionRun,
  statusOf: (row: SectionRun['table']['rows'][number]) => 'active' | 'inactive' | 'unknown',
): PreviewTable {
  const uses = table.columnUses();
  return {
    type,
    columns: table.columns.map((name) => ({
      name,
      sources: uses
        .filter(({ column }) => column.name.toLowerCase() === name.toLowerCase())
        .map(({ column: { kind, source, type: columnType, place } }) => ({ kind, source, type: columnType, place })),
    })),
    rows: table.rows.map((row) => ({ ...plainRow(row), status: statusOf(row), locked: undefined, exists: undefined })),
  };
}

function plainRow({ key, cells, page }: SectionRun['table']['rows'][number]) {
  return { key, cells, page };
}

const SEVERITIES = ['error', 'warning', 'information'];

/** The gravest first, then as they stand in the mapping. */
function inOrder(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return problems.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.place?.start ?? -1) - (b.place?.start ?? -1),
  );
}

function beliefsOf(
  sections: readonly SectionRun[],
  status: StatusMapping,
  ofMissing: readonly BeliefId[],
  problems: readonly ImportProblem[],
): readonly BeliefId[] {
  const runs: readonly CallRun[] = sections.flatMap((section) => section.runs);
  const ids: (BeliefId | undefined)[] = [
    ...runs.map(({ stop }) => stop.belief),
    ...problems.map(({ belief }) => belief),
  ];
  for (const section of sections) ids.push(...section.beliefs);
  if (status.active.length + status.inactive.length > 0) ids.push('status-lists');
  return [...new Set([...ids, ...ofMissing].filter((id) => id !== undefined))];
}
