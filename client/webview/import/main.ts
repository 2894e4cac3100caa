import { element, mainElement } from '../shared/dom';
import { connectWithState } from '../shared/vscode-api';
import { ImportHeader } from './header';
import { linkSections } from './links';
import type { ImportMessage, ImportRequest, ImportView } from './messages';
import { missingSection } from './missing';
import { problemSection } from './problems';
import { RowsTable } from './rows-table';
import { runSection } from './runs';

/** What the page keeps while it is hidden: no data of accounts. */
interface PageState {
  readonly query: string;
  readonly scroll: number;
}

const { send, kept, keep } = connectWithState<ImportMessage, ImportRequest, PageState>(receive);
let state: PageState = { query: '', scroll: 0, ...kept };

const header = new ImportHeader(send);
const search = element('input', {
  type: 'search',
  placeholder: 'Search rows ( / )',
  'aria-label': 'Search the rows',
  spellcheck: 'false',
});
const controls = element(
  'div',
  { class: 'controls' },
  element(
    'div',
    { class: 'toolbar' },
    search,
    element('span', { class: 'gap' }),
    element(
      'div',
      { class: 'actions' },
      button('Preview Again', { type: 'again' }),
      button('Copy as Markdown', { type: 'copyMarkdown' }),
      button('Save Preview…', { type: 'save' }),
    ),
  ),
);
const body = element('div', { class: 'body', tabindex: '-1' });
mainElement().append(header.root, controls, body);
let tables: readonly RowsTable[] = [];

search.value = state.query;
search.addEventListener('input', () => {
  update({ query: search.value });
  for (const table of tables) table.filter(state.query);
});
body.addEventListener('scroll', () => update({ scroll: body.scrollTop }), { passive: true });
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  search.focus();
});
send({ type: 'ready' });

function receive(message: ImportMessage): void {
  switch (message.type) {
    case 'preview':
      return show(message.view);
    case 'changed':
      return header.showChanged();
    case 'working':
      document.body.classList.toggle('busy', message.text !== null);
      return header.showWorking(message.text);
  }
}

function show(view: ImportView): void {
  const { data } = view;
  header.show(view);
  tables = [
    new RowsTable('Accounts', data.accounts, send),
    ...data.entitlements.map((table) => new RowsTable(`Entitlements of type ${table.type}`, table, send)),
  ];
  for (const table of tables) table.filter(state.query);
  body.replaceChildren(
    ...problemSection(data.problems, send),
    ...runSection(data.runs, send),
    ...missingSection(data.missing),
    ...tables.map(({ root }) => root),
    ...linkSections(data, send),
    ...restsOn(view),
  );
  body.scrollTop = state.scroll;
}

/** What is not documented, and what the preview took to be so instead. */
function restsOn({ data }: ImportView): readonly HTMLElement[] {
  if (data.beliefs.length === 0) return [];
  const items = data.beliefs.map(({ says, confidenceLabel, source }) =>
    element('li', {}, says, ' ', element('span', { class: 'confidence', title: source }, confidenceLabel)),
  );
  return [
    element('details', { class: 'beliefs' }, element('summary', {}, 'What this rests on'), element('ul', {}, ...items)),
  ];
}

function update(part: Partial<PageState>): void {
  state = { ...state, ...part };
  keep(state);
}

function button(label: string, request: ImportRequest): HTMLButtonElement {
  const created = element('button', { type: 'button' }, label);
  created.addEventListener('click', () => send(request));
  return created;
}
