import type {
  CellJson,
  RowJson,
  TableJson,
} from '../../../server/src/provisioning/saviynt/import/render/import-format';
import { element } from '../shared/dom';
import type { ImportRequest } from './messages';
import { matchingRows } from './model/filter';

/** So many rows are drawn at a time. */
const STEP = 100;

type Column = TableJson['columns'][number];

/** The rows the import makes of its records: one column for each mapped attribute, with where it comes from. */
export class RowsTable {
  readonly root: HTMLElement;
  readonly #table: TableJson;
  readonly #rows = element('tbody', {});
  readonly #count = element('p', { class: 'quiet', role: 'status' });
  readonly #more = element('button', { type: 'button' }, `Show ${STEP} More`);
  #found: readonly RowJson[] = [];
  #shown = 0;

  constructor(title: string, table: TableJson, send: (request: ImportRequest) => void) {
    this.#table = table;
    this.#more.addEventListener('click', () => this.#showMore());
    const head = element(
      'tr',
      {},
      element('th', { scope: 'col' }, 'status'),
      ...table.columns.map((column) => columnHead(column, send)),
    );
    this.root = element(
      'section',
      { class: 'rows', 'aria-label': title },
      element('h2', {}, title),
      element('div', { class: 'scroll', tabindex: '0' }, element('table', {}, element('thead', {}, head), this.#rows)),
      this.#count,
      this.#more,
    );
  }

  /** Shows the rows in which some value contains the words. */
  filter(query: string): void {
    this.#found = matchingRows(this.#table.rows, query);
    this.#shown = 0;
    this.#rows.replaceChildren();
    this.#showMore();
  }

  #showMore(): void {
    const next = this.#found.slice(this.#shown, this.#shown + STEP);
    this.#rows.append(...next.map(row));
    this.#shown += next.length;
    const all = this.#table.rows.length;
    const of = this.#found.length === all ? '' : ` of ${all}`;
    this.#count.textContent =
      all === 0
        ? 'No rows'
        : `${this.#found.length}${of} ${all === 1 ? 'row' : 'rows'}${this.#shown < this.#found.length ? `, ${this.#shown} shown` : ''}`;
    this.#more.hidden = this.#shown >= this.#found.length;
  }
}

function columnHead({ name, sources }: Column, send: (request: ImportRequest) => void): HTMLElement {
  const [first] = sources;
  const from = sources.map(({ source, type }) => `${source}${type === '' ? '' : `~#~${type}`}`).join('\n');
  const link = element('button', { type: 'button', class: 'link', title: from }, name);
  if (first !== undefined)
    link.addEventListener('click', () =>
      send({ type: 'reveal', uri: first.place.uri, range: { start: first.place.start, end: first.place.end } }),
    );
  return element('th', { scope: 'col' }, link, element('span', { class: 'source' }, first?.source ?? ''));
}

function row({ status, locked, exists, cells }: RowJson): HTMLElement {
  const isNew = exists === false ? element('span', { class: 'new' }, 'new ') : undefined;
  return element(
    'tr',
    {},
    element(
      'td',
      { class: `status ${status}` },
      isNew,
      status === 'unknown' ? '?' : status,
      locked === 'locked' ? ' locked' : '',
    ),
    ...cells.map(cellOf),
  );
}

function cellOf(cell: CellJson): HTMLElement {
  if (cell === null || cell === '') return element('td', { class: 'empty' }, '(empty)');
  if (typeof cell !== 'string') return element('td', { class: 'not-known', title: cell.unknown }, '?');
  return element('td', { title: cell }, cell);
}
