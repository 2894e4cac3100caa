import type { Plan, PlanAction, PlanEntry } from '../../plan/plan';
import { effortLine, snapshotLine, summaryLine } from '../../plan/summary';
import { blockLead } from '../../safety/block';
import { driftAsHtml } from '../drift/drift-html';
import { explainEntry } from '../explain-entry';
import { entryHtml, shortEntryHtml } from './entry';
import { STYLE, STYLE_HASH } from './style';
import { text } from './text';

export interface HtmlOptions {
  /** Only the summary, and why the plan must not be carried out. */
  readonly quiet?: boolean;
  /** The steps of the people nothing happens to as well. */
  readonly full?: boolean;
}

/** What a page says of each action, in the order of its sections. */
const SECTIONS: Readonly<Record<PlanAction, string>> = {
  refused: 'refused',
  unknown: 'unknown',
  create: 'to create',
  update: 'to update',
  enable: 'to enable',
  disable: 'to disable',
  remove: 'to delete',
  unchanged: 'unchanged',
  skipped: 'skipped',
};
const ACTIONS = Object.keys(SECTIONS) as PlanAction[];

/** Nothing is loaded, sent, framed or run: one style by its hash, and no more. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The plan as a page that stands alone: one file without scripts, pictures or addresses, for a browser or a mail. It
 * opens people by `details`, follows the light or dark of the system and prints. Texts of files are only ever text.
 * @returns the page in pieces, one a person
 */
export function* planAsHtml(plan: Plan, { quiet = false, full = false }: HtmlOptions = {}): Generator<string> {
  yield* head(plan, quiet);
  if (!quiet)
    for (const action of ACTIONS) {
      if (plan.counts[action] === 0) continue;
      const isShort = !full && (action === 'unchanged' || action === 'skipped');
      yield* section(
        action,
        plan.entries.filter((entry) => entry.action === action),
        isShort,
      );
    }
  if (plan.drift !== undefined && !quiet) yield* driftAsHtml(plan.drift);
  yield '</main>\n</body>\n</html>\n';
}

function* head(plan: Plan, quiet: boolean): Generator<string> {
  const { connectorName, blocks, notes, effort, counts, accountReadAt, now } = plan;
  const title = `Provisioning plan${connectorName === '' ? '' : `: ${text(connectorName)}`}`;
  const snapshot = snapshotLine(accountReadAt, now);
  const facts = [effortLine(plan), ...(snapshot === undefined ? [] : [`reads: ${snapshot}`])].join(' · ');
  yield `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p><strong>${text(summaryLine(plan))}</strong></p>
<p class="soft">${text(facts)}</p>
`;
  for (const block of blocks)
    yield `<p class="block"><strong>${blockLead(block)}:</strong> ${text(block.message)}</p>\n`;
  for (const note of notes) yield `<p>${text(note)}</p>\n`;
  for (const { says, minutes, source } of effort.limits ?? [])
    yield `<p class="soft">Time: ${minutes} min. ${text(says)} (${text(source)})</p>\n`;
  if (quiet) return;
  const tiles = ACTIONS.filter((action) => counts[action] > 0).map(
    (action) => `<li><a href="#${action}"><b class="${action}">${counts[action]}</b>${SECTIONS[action]}</a></li>`,
  );
  if (tiles.length > 0) yield `<nav aria-label="People by what happens"><ul>${tiles.join('')}</ul></nav>\n`;
}

function* section(action: PlanAction, entries: readonly PlanEntry[], isShort: boolean): Generator<string> {
  yield `<section id="${action}" aria-labelledby="${action}-title">\n<h2 id="${action}-title">${entries.length} ${SECTIONS[action]}</h2>\n`;
  if (isShort) yield `<details><summary>${entries.length === 1 ? 'Who it is' : 'Who they are'}</summary>\n<ul>\n`;
  for (const entry of entries) yield isShort ? shortEntryHtml(entry) : entryHtml(explainEntry(entry));
  yield isShort ? '</ul>\n</details>\n</section>\n' : '</section>\n';
}
