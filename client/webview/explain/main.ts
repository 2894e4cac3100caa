import type { ReportRow, ReportSection } from '../../../server/src/provisioning/explain-log/report';
import { element, mainElement } from '../shared/dom';
import { connectToExtension } from '../shared/vscode-api';
import type { ExplainMessage, ExplainRequest, ExplainState } from './messages';

const signs: Readonly<Record<ReportSection['kind'], readonly [sign: string, word: string]>> = {
  failure: ['✗', 'failed'],
  warning: ['!', 'warning'],
  skipped: ['–', 'skipped'],
  known: ['✓', 'known'],
  possible: ['?', 'possible'],
  unknown: ['?', 'not known'],
};

const title = element('h1');
const summary = element('p', { role: 'status', 'aria-live': 'polite', class: 'summary' });
const sections = element('div', { class: 'sections' });
const notes = element('ul', { class: 'notes', 'aria-label': 'Notes' });
const actions = element('div', { class: 'actions', role: 'group', 'aria-label': 'Actions' });
mainElement().append(title, summary, actions, sections, notes);

const send = connectToExtension<ExplainMessage, ExplainRequest>(({ state }) => show(state));
send({ type: 'ready' });

function show({ report, mapping, takesMapping }: ExplainState): void {
  title.textContent = report.title;
  summary.textContent = report.summary;
  sections.replaceChildren(...report.sections.map(sectionElement));
  notes.replaceChildren(...report.notes.map((note) => element('li', {}, note)));
  notes.hidden = report.notes.length === 0;
  actions.replaceChildren(
    ...(takesMapping
      ? [button(mapping === undefined ? 'Choose Mapping…' : `Mapping: ${mapping}…`, { type: 'mapping' })]
      : []),
    button('Copy as Markdown', { type: 'copy' }),
    button('Explain Another…', { type: 'other' }),
  );
}

function sectionElement({ kind, count, title: what, rows }: ReportSection, index: number): HTMLElement {
  const [sign, word] = signs[kind];
  const heading = element(
    'h2',
    {},
    element('span', { class: 'sign', role: 'img', 'aria-label': word }, sign),
    element('span', { class: 'count' }, count === undefined ? '' : `${count} ×`),
    element('span', { class: 'what' }, what),
  );
  const list = element('dl', {}, ...rows.flatMap((row, at) => rowElements(row, index, at)));
  return element('section', { class: kind }, heading, list);
}

function rowElements(row: ReportRow, section: number, index: number): readonly HTMLElement[] {
  const text = row.link === undefined ? row.text : button(row.text, { type: 'open', section, row: index }, 'link');
  return [element('dt', {}, row.label), element('dd', {}, text)];
}

function button(label: string, request: ExplainRequest, look = 'action'): HTMLButtonElement {
  const created = element('button', { type: 'button', class: look }, label);
  created.addEventListener('click', () => send(request));
  return created;
}
