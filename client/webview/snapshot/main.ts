import { element, mainElement } from '../shared/dom';
import { connectWithState } from '../shared/vscode-api';
import type { Facet, SnapshotMessage, SnapshotRequest, TableView } from './messages';
import { RowIndex } from './model/row-filter';
import { VirtualTable } from './virtual-table';

/** What the page keeps while it is hidden: no data of accounts. */
interface PageState {
  readonly query: string;
}

const { send, kept, keep } = connectWithState<SnapshotMessage, SnapshotRequest, PageState>(receive);

const header = element('header', {});
const search = element('input', {
  type: 'search',
  placeholder: 'Search ( / )',
  'aria-label': 'Search all columns',
  spellcheck: 'false',
});
const facets = element('div', { class: 'actions' });
const count = element('span', { class: 'count', role: 'status' });
const actions = element('div', { class: 'actions' });
const toolbar = element('div', { class: 'toolbar' }, search, facets, count, element('span', { class: 'gap' }), actions);
const table = new VirtualTable();
mainElement().append(header, element('div', { class: 'controls' }, toolbar), table.root);

let view: TableView | undefined;
let index = new RowIndex();
let chosen = new Map<number, string>();

search.value = kept?.query ?? '';
search.addEventListener('input', () => {
  keep({ query: search.value });
  filter();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  search.focus();
});
send({ type: 'ready' });

function receive(message: SnapshotMessage): void {
  if (message.type === 'table') return show(message.view);
  const isFirst = index.size === 0;
  index.add(message.rows);
  if (isFirst && view !== undefined) table.fit(view.columns, message.rows);
  filter();
}

function show(next: TableView): void {
  // Another table is not searched for what was looked for in the one before.
  if (view !== undefined && view.title !== next.title) search.value = '';
  view = next;
  index = new RowIndex();
  chosen = new Map();
  const [first = '', ...rest] = next.lines;
  header.replaceChildren(
    element('h1', {}, next.title),
    element('p', {}, first),
    ...rest.map((line) => element('p', { class: 'effort' }, line)),
  );
  facets.replaceChildren(...next.facets.map(select));
  actions.replaceChildren(
    ...next.actions.map(({ action, label }) => {
      const button = element('button', { type: 'button' }, label);
      button.addEventListener('click', () => send({ type: 'do', action }));
      return button;
    }),
  );
  table.columns(next.columns, next.title);
  table.fit(next.columns, []);
  filter();
}

function filter(): void {
  const rows = index.matching({ query: search.value, chosen });
  table.show(rows);
  if (view === undefined) return;
  const all =
    index.size < view.total ? `${index.size} of ${view.total} ${view.noun} so far` : `${view.total} ${view.noun}`;
  count.textContent = rows.length === index.size ? all : `${rows.length} of ${all}`;
}

function select({ column, all, values }: Facet): HTMLElement {
  const options = values.map(({ value, count: number }) => element('option', { value }, `${value} (${number})`));
  const created = element('select', { 'aria-label': all }, element('option', { value: '' }, all), ...options);
  created.addEventListener('change', () => {
    chosen.set(column, created.value);
    filter();
  });
  return created;
}
