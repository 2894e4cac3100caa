import type { PlanEntry } from '../../plan/plan';
import type { StepStatus } from '../../plan/steps';
import type { AttributeJson, EntryJson, RequestJson } from '../plan-format';
import { sendingLead } from '../sending-words';
import { SYMBOLS, shownValue } from '../style';
import { lines, text } from './text';

/** The class that colours a step's status. */
const STEP_CLASS: Readonly<Record<StepStatus, string>> = {
  success: 'create',
  skipped: 'skipped',
  warning: 'update',
  failure: 'refused',
  unknown: 'unknown',
};

/** One person with everything that is known about the plan for them. */
export function entryHtml(entry: EntryJson): string {
  const { action, attempted, title, userName, line, reason, notes, steps, attributes, unchangedAttributes } = entry;
  const what = attempted === null || attempted === action ? action : `${attempted} ${action}`;
  const why = reason === null ? '' : ` · ${text(reason)}`;
  return [
    `<details><summary><code class="${action}">${SYMBOLS[action]} ${what}</code> <strong>${text(title)}</strong> <span class="soft">${text(userName)} · line ${line}${why}</span></summary>`,
    ...notes.map((note) => `<p>${text(note)}</p>`),
    '<ol>',
    ...steps.map(
      ({ name, status, text: says, code }) =>
        `<li><span class="${STEP_CLASS[status]}">${name}: ${status}</span> ${text(says)}${code === undefined ? '' : ` <code>${text(code)}</code>`}</li>`,
    ),
    '</ol>',
    ...attributeTable(attributes),
    ...(unchangedAttributes > 0 && attributes.length > 0
      ? [`<p class="soft">${unchangedAttributes} more attributes stay as they are.</p>`]
      : []),
    ...entry.requests.flatMap(requestHtml),
    '</details>\n',
  ].join('\n');
}

/** One person of a list: name, user name and why. */
export function shortEntryHtml({ title, userName, user, reason }: PlanEntry): string {
  const why = reason === undefined ? '' : ` · ${text(reason)}`;
  return `<li>${text(title)} <span class="soft">${text(userName)} · line ${user.line}${why}</span></li>\n`;
}

function attributeTable(attributes: readonly AttributeJson[]): readonly string[] {
  if (attributes.length === 0) return [];
  const heads = ['attribute', 'before', 'after', 'from'].map((name) => `<th scope="col">${name}</th>`).join('');
  return [`<table><thead><tr>${heads}</tr></thead><tbody>`, ...attributes.map(attributeRow), '</tbody></table>'];
}

function attributeRow({ path, before, after, sent, provenance }: AttributeJson): string {
  const note = sent === undefined ? '' : ` <span class="soft">(sent as ${text(shownValue(sent))})</span>`;
  const inputs = provenance?.inputs
    .map(({ path: name, value }) => `${name} = ${value === undefined ? 'unknown' : JSON.stringify(value)}`)
    .join(', ');
  const from =
    provenance === undefined
      ? ''
      : `${text(provenance.parameter)} line ${provenance.line}: <code>${text(provenance.expression)}</code>${inputs === '' ? '' : ` <span class="soft">${text(inputs ?? '')}</span>`}`;
  return `<tr><th scope="row"><code>${text(path)}</code></th><td>${text(shownValue(before))}</td><td>${text(shownValue(after))}${note}</td><td>${from}</td></tr>`;
}

function requestHtml({ method, url, headers, body, sent, problem, answer, task }: RequestJson): readonly string[] {
  const head = [
    `${sendingLead(sent)}${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  const parts = [`<pre>${head.map(text).join('\n')}${body === null ? '' : `\n\n${lines(body)}`}</pre>`];
  if (problem !== null) parts.push(`<p class="refused">${text(problem)}</p>`);
  if (answer !== null) {
    const { status, detail, scimType, confidenceLabel, statements } = answer;
    const said = [String(status), ...(scimType === null ? [] : [scimType]), ...(detail === null ? [] : [detail])];
    parts.push(`<p>→ ${text(said.join(' '))} <span class="soft">${text(confidenceLabel)}</span></p>`);
    if (statements.length > 0)
      parts.push(
        `<ul>${statements.map(({ id, says, source }) => `<li class="soft">${text(id)}: ${text(says)} (${text(source)})</li>`).join('')}</ul>`,
      );
  }
  if (task !== null) parts.push(`<p class="soft">${text(task.because)}</p>`);
  return parts;
}
