import { counted } from '../../../../text/counted';
import { type Paint, painter, type Style } from '../../../../text/paint';
import { printable } from '../../../render/style';
import type { ImportPreview } from '../import-preview';
import type { CellJson, ImportPreviewJson, ProblemJson, RunJson, TableJson } from './import-format';
import { importToData } from './import-json';
import { linkLines } from './link-lines';

export interface ImportTextOptions {
  /** Whether the output is a terminal that shows colours. */
  readonly color?: boolean;
  /** Every row and every page; else the first ones. */
  readonly full?: boolean;
  /** How whoever reads it gets all of what is cut short, where they can: `--full lists all`. */
  readonly wayToAll?: string;
  /** A URI of the mapping as the person wrote it; as it is unless given. */
  readonly shownUri?: (uri: string) => string;
}

/** So many rows, pages and names stand in the short form. */
const FEW = 5;
const ROWS = 2;

const STYLES: Readonly<Record<ProblemJson['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
};

/** The preview for a terminal or a log, ending in a line break. */
export function importAsText(preview: ImportPreview, options: ImportTextOptions = {}): string {
  const data = importToData(preview);
  const paint = painter(options.color ?? false);
  const limit = options.full === true ? Number.POSITIVE_INFINITY : FEW;
  const more = (hidden: number) => moreLine(hidden, options.wayToAll, paint);
  const lines = [
    paint('bold', printable(data.summary.line)),
    ...data.notes.map((note) => `Note: ${printable(note)}`),
    '',
    ...runLines(data.runs, limit, paint),
    ...missingLines(data, limit, paint),
    ...tableLines(data.accounts, 'Accounts', limit, paint, more),
    ...data.entitlements.flatMap((table) =>
      tableLines(table, `Entitlements of type ${table.type}`, limit, paint, more),
    ),
    ...linkLines(data, limit, options.shownUri ?? ((uri) => uri), paint, more),
    ...problemLines(data.problems, options.shownUri ?? ((uri) => uri), paint),
  ];
  if (data.beliefs.length > 0) {
    lines.push('What this rests on:');
    for (const { says, confidenceLabel, source } of data.beliefs)
      lines.push(paint('dim', `  ${says} ${confidenceLabel} (${source})`));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function runLines(runs: readonly RunJson[], limit: number, paint: Paint): readonly string[] {
  const lines: string[] = [];
  for (const run of runs.slice(0, limit)) {
    const of = run.total === null ? '' : ` of ${run.total}`;
    const type = run.entitlementType === null ? '' : ` ${run.entitlementType}`;
    const record = run.forRecord === null ? '' : ` for ${printable(run.forRecord)}`;
    lines.push(
      `${run.section}${printable(type)} ${printable(run.call)}${record}: ${counted(run.records, 'record')}${of}`,
    );
    for (const page of run.pages.slice(0, limit)) {
      const again = page.repeated > 0 ? `, ${page.repeated} of them again` : '';
      const status = page.status === null ? '' : `${page.status}, `;
      lines.push(`  ${page.number}. ${page.method} ${printable(page.url)}`);
      lines.push(`     ${status}${counted(page.records, 'record')}${again}`);
    }
    if (run.pages.length > limit) lines.push(paint('dim', `  … ${run.pages.length - limit} more pages`));
    const label = run.stop.confidenceLabel === null ? '' : `  ${paint('dim', run.stop.confidenceLabel)}`;
    lines.push(`  ${paint(run.failed ? 'red' : 'dim', printable(run.stop.text))}${label}`, '');
  }
  if (runs.length > limit) lines.push(paint('dim', `… ${runs.length - limit} more runs`), '');
  return lines;
}

function missingLines({ missing }: ImportPreviewJson, limit: number, paint: Paint): readonly string[] {
  const { accounts, action, stoppedBy, text, inactiveBefore, confidenceLabel } = missing;
  const isHarm = accounts.length > 0 && stoppedBy === null && action !== 'unknown';
  const label = confidenceLabel === null ? '' : `  ${paint('dim', confidenceLabel)}`;
  const lines = [paint(isHarm ? 'red' : 'bold', text) + label];
  for (const { accountID, name } of accounts.slice(0, limit))
    lines.push(
      `  ${isHarm ? '-' : ' '} ${printable(name || accountID)}${name === '' || accountID === '' ? '' : paint('dim', `  ${printable(accountID)}`)}`,
    );
  if (accounts.length > limit) lines.push(paint('dim', `    … ${accounts.length - limit} more`));
  if (inactiveBefore > 0)
    lines.push(paint('dim', `  ${counted(inactiveBefore, 'account')} not read either, but inactive already`));
  return [...lines, ''];
}

function tableLines(
  { columns, rows }: TableJson,
  title: string,
  limit: number,
  paint: Paint,
  more: (hidden: number) => string,
): readonly string[] {
  if (rows.length === 0) return [];
  const lines = [`${title}: ${counted(rows.length, 'row')}`];
  for (const { key, status, locked, cells } of rows.slice(0, limit === FEW ? ROWS : limit)) {
    lines.push(
      `  ${printable(key ?? '(no key)')}${status === 'unknown' ? '' : `  ${status}`}${locked === 'locked' ? '  locked' : ''}`,
    );
    columns.forEach(({ name, sources }, index) => {
      const from = sources.map(({ source }) => printable(source)).join(', ');
      lines.push(`    ${printable(name).padEnd(18)} ${shownCell(cells[index] ?? null)}  ${paint('dim', `⟵ ${from}`)}`);
    });
  }
  const hidden = rows.length - (limit === FEW ? ROWS : limit);
  if (hidden > 0) lines.push(more(hidden));
  return [...lines, ''];
}

/** Says how many are left out. */
function moreLine(hidden: number, wayToAll: string | undefined, paint: Paint): string {
  return paint('dim', `  … ${hidden} more${wayToAll === undefined ? '' : `; ${wayToAll}`}`);
}

function shownCell(cell: CellJson): string {
  if (cell === null || cell === '') return '(empty)';
  return typeof cell === 'string' ? printable(cell) : `(unknown: ${printable(cell.unknown)})`;
}

function problemLines(
  problems: readonly ProblemJson[],
  shownUri: (uri: string) => string,
  paint: Paint,
): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.flatMap(({ severity, code, message, place, confidenceLabel }) => {
    const at = place === null ? '' : `${printable(shownUri(place.uri))}:${place.line}:${place.column}: `;
    const label = confidenceLabel === null ? '' : `  ${paint('dim', confidenceLabel)}`;
    return [`${at}${paint(STYLES[severity], severity)}: ${printable(message)}${label}  ${paint('dim', code)}`];
  });
  return [...lines, ''];
}
