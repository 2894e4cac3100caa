import type { Plan, PlanAction, PlanEntry } from '../../plan/plan';
import { effortLine, snapshotLine, summaryLine } from '../../plan/summary';
import { blockLead } from '../../safety/block';
import { driftAsMarkdown } from '../drift/drift-markdown';
import { explainEntry } from '../explain-entry';
import { detailsOf } from './details';
import { inertCode, inertText } from './inert';
import { tableRow } from './table-row';

export interface MarkdownOptions {
  /** Only the summary, and why the plan must not be carried out. */
  readonly quiet?: boolean;
  /** Characters the whole may have. GitHub takes comments up to 65,536; the default leaves room for a text around it. */
  readonly maxLength?: number;
}

const DEFAULT_LENGTH = 60_000;
/** Kept for the sentences that say what was left out. */
const RESERVE = 400;
/** Details are worth less than rows: they start only with so much of the length left for them. */
const SHARE_OF_ROWS = 0.6;

const HIDDEN: readonly PlanAction[] = ['unchanged', 'skipped'];

/**
 * The plan for a comment on a pull request: the summary, a table of who changes, and each person's steps and requests
 * folded away. What does not fit is counted, never cut in the middle; nothing from files is taken for markup.
 */
export function planAsMarkdown(
  plan: Plan,
  { quiet = false, maxLength = DEFAULT_LENGTH }: MarkdownOptions = {},
): string {
  const head = headOf(plan);
  if (quiet) return head;
  const shown = plan.entries.filter(({ action }) => !HIDDEN.includes(action));
  const drift = plan.drift === undefined ? '' : driftAsMarkdown(plan.drift);
  const budget = maxLength - RESERVE - head.length - drift.length;
  const { text: table, fitted: rows } = tableOf(shown, budget * SHARE_OF_ROWS);
  const { text: details, fitted } = foldedOf(shown.slice(0, rows), budget - table.length);
  const missing = [
    ...(rows < shown.length ? [`${shown.length - rows} more people are not listed: the text would be too long.`] : []),
    ...(fitted < rows ? [`The details of ${rows - fitted} people are left out: the text would be too long.`] : []),
  ];
  const hidden = HIDDEN.filter((action) => plan.counts[action] > 0).map((action) => `${plan.counts[action]} ${action}`);
  return [
    head,
    table,
    details,
    ...missing.map((sentence) => `\n${sentence}\n`),
    hidden.length === 0 ? '' : `\n${hidden.join(', ')}, not listed.\n`,
    drift,
  ].join('');
}

function headOf(plan: Plan): string {
  const snapshot = snapshotLine(plan.accountReadAt, plan.now);
  const facts = [effortLine(plan), ...(snapshot === undefined ? [] : [`reads: ${snapshot}`])];
  return [
    `### Provisioning plan${plan.connectorName === '' ? '' : `: ${inertCode(plan.connectorName)}`}`,
    '',
    `**${inertText(summaryLine(plan))}**`,
    '',
    inertText(facts.join(' · ')),
    ...plan.blocks.flatMap((block) => ['', `> **${blockLead(block)}:** ${inertText(block.message)}`]),
    ...(plan.notes.length === 0 ? [] : ['', ...plan.notes.map((note) => `- ${inertText(note)}`)]),
    '',
  ].join('\n');
}

function tableOf(entries: readonly PlanEntry[], budget: number): { readonly text: string; readonly fitted: number } {
  if (entries.length === 0) return { text: '\nNobody changes.\n', fitted: 0 };
  const { pieces, fitted } = asManyAsFit(entries, budget, (entry) => tableRow(explainEntry(entry)));
  if (fitted === 0) return { text: '', fitted };
  return { text: `\n| | person | what happens |\n|---|---|---|\n${pieces.join('')}`, fitted };
}

function foldedOf(entries: readonly PlanEntry[], budget: number): { readonly text: string; readonly fitted: number } {
  const { pieces, fitted } = asManyAsFit(entries, budget, (entry) => detailsOf(explainEntry(entry)));
  return { text: pieces.join(''), fitted };
}

/** As many of the first as have room. */
function asManyAsFit<T>(
  items: readonly T[],
  budget: number,
  draw: (item: T) => string,
): { pieces: string[]; fitted: number } {
  const pieces: string[] = [];
  let left = budget;
  for (const item of items) {
    const piece = draw(item);
    left -= piece.length;
    if (left < 0) break;
    pieces.push(piece);
  }
  return { pieces, fitted: pieces.length };
}
