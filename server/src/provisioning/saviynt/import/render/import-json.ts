import { confidenceLabel } from '../../../../account/statements';
import { type BeliefId, belief, weakest } from '../belief';
import type { Cell } from '../column-type';
import type { CallRun, ImportPreview, PreviewTable } from '../import-preview';
import type { ImportProblem } from '../problem';
import {
  type CellJson,
  IMPORT_PREVIEW_FORMAT,
  type ImportPreviewJson,
  type ProblemJson,
  type RunJson,
  type TableJson,
} from './import-format';
import { importSummaryLine } from './summary';

/** The preview as plain data: what the text and the page are drawn from. */
export function importToData(preview: ImportPreview): ImportPreviewJson {
  const { missing } = preview;
  const confidence = weakest(missing.beliefs);
  return {
    format: IMPORT_PREVIEW_FORMAT,
    connector: preview.connectorName,
    account: preview.accountName,
    summary: {
      line: importSummaryLine(preview),
      requests: preview.requests,
      accountsRead: preview.accounts.rows.length,
      accountUsers: preview.accountUsers,
      existing: preview.existing,
      existingSource: preview.existingSource,
      newAccounts: preview.newAccounts,
      turnedInactive: preview.turnedInactive,
    },
    runs: preview.runs.map(toRun),
    accounts: toTable(preview.accounts),
    entitlements: preview.entitlements.map(toTable),
    links: preview.links,
    entitlementLinks: preview.entitlementLinks,
    missing: {
      text: missing.text,
      action: missing.action,
      count: missing.accounts.length,
      inactiveBefore: missing.inactiveBefore,
      threshold: missing.threshold ?? null,
      stoppedBy: missing.stoppedBy ?? null,
      place: missing.place ?? null,
      confidenceLabel: confidence === undefined ? null : confidenceLabel(confidence),
      accounts: missing.accounts.map(({ accountID, name }) => ({ accountID, name })),
    },
    problems: preview.problems.map(toProblem),
    notes: preview.notes,
    beliefs: preview.beliefs.map((id) => ({ ...belief(id), confidenceLabel: labelOf(id) ?? '' })),
  };
}

/** The preview as the text of an `import-preview/1` file. */
export function importAsJson(preview: ImportPreview): string {
  return `${JSON.stringify(importToData(preview), null, 2)}\n`;
}

function labelOf(id: BeliefId | undefined): string | null {
  return id === undefined ? null : confidenceLabel(belief(id).confidence);
}

function toRun({ stop, pages, ...run }: CallRun): RunJson {
  return {
    section: run.section,
    entitlementType: run.entitlementType ?? null,
    call: run.call,
    place: run.place,
    forRecord: run.forRecord ?? null,
    records: run.records,
    total: run.total ?? null,
    stop: { reason: stop.reason, text: stop.text, confidenceLabel: labelOf(stop.belief) },
    failed: run.failed,
    pages: pages.map(({ read, fresh, repeated }) => ({
      number: read.number,
      method: read.method,
      url: read.url,
      headers: read.headers,
      status: read.answer?.status ?? null,
      records: read.records.length,
      fresh,
      repeated,
    })),
  };
}

function toTable({ type, columns, rows }: PreviewTable): TableJson {
  return {
    type,
    columns,
    rows: rows.map(({ key, page, status, locked, exists, cells }) => ({
      key: key ?? null,
      page,
      status,
      locked: locked ?? null,
      exists: exists ?? null,
      cells: cells.map(toCell),
    })),
  };
}

function toCell(cell: Cell): CellJson {
  return typeof cell === 'string' || cell === null ? cell : { unknown: cell.reason };
}

function toProblem({ severity, code, message, place, belief: id }: ImportProblem): ProblemJson {
  return { severity, code, message, place: place ?? null, confidenceLabel: labelOf(id) };
}
