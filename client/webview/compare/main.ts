import { element, mainElement } from '../shared/dom';
import { connectToExtension } from '../shared/vscode-api';
import type { CompareMessage, CompareRequest, CompareState } from './messages';
import { partElement } from './part';
import { peopleElements } from './people';

const versions = element('p', { class: 'quiet' });
const summary = element('p', { role: 'status', 'aria-live': 'polite', class: 'summary' });
const stale = element('p', { class: 'stale', role: 'alert' });
const actions = element('div', { class: 'actions', role: 'group', 'aria-label': 'Actions' });
const parts = element('div', { role: 'list', 'aria-label': 'What differs' });
const people = element('section', { 'aria-label': 'People' });
const workingText = element('span', {});
const working = element('p', { class: 'working', role: 'status', hidden: '' }, workingText, ' ');
mainElement().append(element('h1', {}, 'Compare Mapping'), versions, summary, stale, actions, working, parts, people);

const send = connectToExtension<CompareMessage, CompareRequest>((message) => {
  if (message.type === 'state') return show(message.state);
  workingText.textContent = message.text;
  working.hidden = message.text === null;
});
working.append(button('Cancel', { type: 'cancel' }));
send({ type: 'ready' });

function show({ report, people: who, isStale }: CompareState): void {
  versions.textContent = `${report.before} → ${report.after}`;
  summary.textContent = report.summary;
  stale.textContent = isStale ? 'The mapping has changed since.' : '';
  actions.replaceChildren(
    ...(isStale ? [button('Compare Again', { type: 'again' })] : []),
    button(who === undefined ? 'Whose Result Changes…' : `People: ${who}…`, { type: 'people' }),
    button('Open Text Diff', { type: 'diff' }),
    button('Copy as Markdown', { type: 'copy' }),
  );
  const open = (part: number, side: 'before' | 'after') => send({ type: 'open', part, side });
  parts.replaceChildren(...report.parts.map((part, index) => partElement(part, (side) => open(index, side))));
  const person = (group: number, index: number) => send({ type: 'person', group, person: index });
  people.replaceChildren(...(report.people === undefined ? [] : peopleElements(report.people, person)));
}

function button(label: string, request: CompareRequest): HTMLButtonElement {
  const created = element('button', { type: 'button', class: 'action' }, label);
  created.addEventListener('click', () => send(request));
  return created;
}
