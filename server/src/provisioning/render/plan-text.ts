import { counted } from '../../text/counted';
import { type Paint, painter } from '../../text/paint';
import type { Plan, PlanEntry } from '../plan/plan';
import { effortLine, snapshotLine, summaryLine } from '../plan/summary';
import { blockLead } from '../safety/block';
import { detailLines } from './details-text';
import { driftTextLines } from './drift/drift-text';
import { entryChanges, explainEntry } from './explain-entry';
import type { AttributeJson, EntryJson } from './plan-format';
import { printable, SYMBOLS, shownValue, styleOf } from './style';
import { wrapLines } from './wrap-lines';

export interface TextOptions {
  /** Whether the output is a terminal that shows colours. */
  readonly color?: boolean;
  /** Everybody, with steps, requests and expected answers; else only those something happens to. */
  readonly full?: boolean;
  /** How whoever reads it gets all of what is cut short, where they can: `--full lists all`. */
  readonly wayToAll?: string;
  /** Nobody: only the summary, and why the plan must not be carried out. */
  readonly quiet?: boolean;
  /** Characters a line may have; by default lines are as long as they are. */
  readonly width?: number;
}

/** So many people with the very same changes become one line. */
const FOLD_FROM = 3;
/** So many of them are named. */
const NAMED = 3;
const MAX_TITLE = 28;

/** The plan for a terminal or a log, ending in a line break. */
export function planAsText(plan: Plan, options: TextOptions = {}): string {
  const text = [...planTextPieces(plan, options)].join('');
  return options.width === undefined ? text : wrapLines(text, options.width);
}

/** The same text in pieces, one a person, before its lines are wrapped: nobody is explained before it is their turn. */
export function* planTextPieces(plan: Plan, options: TextOptions = {}): Generator<string> {
  const { color = false, full = false, quiet = false, wayToAll } = options;
  const paint = painter(color);
  yield piece(headLines(plan, paint, full));
  if (quiet) return;
  const shown = plan.entries.filter(({ action }) => full || (action !== 'unchanged' && action !== 'skipped'));
  const longest = shown.reduce((most, { title }) => Math.max(most, title.length), 0);
  const width = Math.min(MAX_TITLE, longest);
  const groups = full ? new Map<PlanEntry, Group>() : groupsOf(shown);
  if (shown.length > 0) yield '\n';
  for (const entry of shown) {
    const group = groups.get(entry);
    if (group !== undefined && group.count >= FOLD_FROM) {
      yield group.first === entry ? piece(foldedLines(group, paint)) : '';
      continue;
    }
    const explained = explainEntry(entry);
    yield piece([...entryLines(explained, width, paint), ...(full ? detailLines(explained, paint) : [])]);
  }
  if (!full) yield piece(hiddenLines(plan, paint));
  if (plan.drift !== undefined) yield piece(driftTextLines(plan.drift, paint, { full, wayToAll }));
}

function piece(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function headLines(plan: Plan, paint: Paint, full: boolean): string[] {
  const snapshot = snapshotLine(plan.accountReadAt, plan.now);
  const effort = [effortLine(plan), ...(snapshot === undefined ? [] : [`reads: ${snapshot}`])].join(' · ');
  const lines = [paint('bold', summaryLine(plan)), `      ${effort}`];
  for (const block of plan.blocks)
    lines.push(paint(block.isAllowed === true ? 'yellow' : 'red', `${blockLead(block)}: ${printable(block.message)}`));
  for (const note of plan.notes) lines.push(`Note: ${printable(note)}`);
  // What the line of numbers says already is explained only where everything is shown.
  const limits = (plan.effort.limits ?? []).filter((limit) => full || limit.of === undefined);
  for (const { says, minutes, source } of limits)
    lines.push(paint('dim', `Time: ${minutes} min. ${printable(says)}${full ? ` (${printable(source)})` : ''}`));
  return lines;
}

function entryLines(entry: EntryJson, width: number, paint: Paint): string[] {
  const colour = styleOf(entry.action);
  const title = printable(entry.title).slice(0, MAX_TITLE).padEnd(width);
  const head = `${paint(colour, SYMBOLS[entry.action])} ${title}  ${paint(colour, entry.action.padEnd(9))}`;
  const indent = ' '.repeat(width + 13);
  const details = summaryOf(entry, paint);
  const lines = details.map((detail, i) => `${i === 0 ? head : indent} ${detail}`.trimEnd());
  for (const note of entry.notes) lines.push(`${indent} ${paint('dim', printable(note))}`);
  return lines;
}

function summaryOf(entry: EntryJson, paint: Paint): string[] {
  if (entry.reason !== null) return [printable(entry.reason) + refusalLabel(entry, paint)];
  if (entry.action !== 'update' && entry.action !== 'enable') return [printable(entry.userName)];
  const changes = entry.attributes.map((attribute) => changeText(attribute) + provenanceText(attribute, paint));
  if (entry.unchangedAttributes > 0)
    changes.push(paint('dim', `(${counted(entry.unchangedAttributes, 'unchanged attribute')} hidden)`));
  return changes;
}

/** How sure the refusal is: `[documented]`. */
function refusalLabel({ action, requests }: EntryJson, paint: Paint): string {
  const answer = requests.at(-1)?.answer;
  return action === 'refused' && answer && answer.status >= 400 ? `  ${paint('dim', answer.confidenceLabel)}` : '';
}

function changeText({ path, before, after }: Pick<AttributeJson, 'path' | 'before' | 'after'>): string {
  return `${printable(path)}  ${shownValue(before)} → ${shownValue(after)}`;
}

function provenanceText({ provenance, sent, after }: AttributeJson, paint: Paint): string {
  if (provenance === undefined) return '';
  // An expression that makes a whole address names many values; the one that became this attribute says most.
  const became = provenance.inputs.filter(({ value }) => value === String(sent ?? after));
  const inputs = (became.length > 0 ? became : provenance.inputs)
    .map(({ path, value }) => printable(`${path} = ${value === undefined ? 'unknown' : JSON.stringify(value)}`))
    .join(', ');
  const from = inputs === '' ? printable(provenance.expression) : inputs;
  // A mapping that is no file has no lines.
  const place = printable(
    provenance.uri === '' ? provenance.parameter : `${provenance.parameter} line ${provenance.line}`,
  );
  return `  ${paint('dim', `${place} ⟵ ${from}`)}`;
}

/** People whose changes are equal to the letter. */
interface Group {
  readonly first: PlanEntry;
  readonly changes: readonly string[];
  /** Of the first of them. */
  readonly titles: string[];
  count: number;
}

function groupsOf(entries: readonly PlanEntry[]): ReadonlyMap<PlanEntry, Group> {
  const byKey = new Map<string, Group>();
  const groups = new Map<PlanEntry, Group>();
  for (const entry of entries) {
    if (entry.action !== 'update' || entry.notes.length > 0) continue;
    const changes = entryChanges(entry).changes.map(({ path, before = null, after = null }) => ({
      path,
      before,
      after,
    }));
    const key = JSON.stringify(changes);
    const group = byKey.get(key) ?? { first: entry, changes: changes.map(changeText), titles: [], count: 0 };
    byKey.set(key, group);
    groups.set(entry, group);
    group.count++;
    if (group.titles.length < NAMED) group.titles.push(printable(entry.title));
  }
  return groups;
}

function foldedLines({ changes, titles, count }: Group, paint: Paint): string[] {
  const others = count > titles.length ? `, and ${count - titles.length} more` : '';
  return [
    `${paint('yellow', SYMBOLS.update)} ${count} people: ${changes.join('; ')}`,
    `  ${paint('dim', `${titles.join(', ')}${others}`)}`,
  ];
}

function hiddenLines({ entries, counts }: Plan, paint: Paint): string[] {
  const parts = [
    ...(counts.unchanged > 0 ? [`${counts.unchanged} unchanged`] : []),
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped (${skipReason(entries)})`] : []),
  ];
  return parts.length === 0 ? [] : ['', paint('dim', `${SYMBOLS.unchanged} ${parts.join(', ')}, not listed`)];
}

function skipReason(entries: readonly PlanEntry[]): string {
  const reasons = new Set(entries.filter(({ action }) => action === 'skipped').map(({ reason }) => reason ?? ''));
  const [only] = reasons;
  return reasons.size === 1 && only !== undefined ? printable(only) : 'for several reasons';
}
