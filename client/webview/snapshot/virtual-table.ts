import { element } from '../shared/dom';
import type { TableRow } from './messages';
import { rowsInView } from './model/row-filter';

/** Of so many rows the widths of the columns are taken. */
const MEASURED = 200;
const NARROWEST = 4;
const WIDEST = 38;

/**
 * A table that holds only the rows in view, so that 100,000 cost no more than 40. It scrolls by keyboard as any region
 * does (Page Down, Home, End); its rows say where they are among all (WAI-ARIA, aria-rowindex).
 */
export class VirtualTable {
  readonly root: HTMLElement;
  readonly #head = element('div', { class: 'row head', role: 'row', 'aria-rowindex': '1' });
  readonly #space = element('div', { class: 'space', role: 'rowgroup' });
  #rows: readonly TableRow[] = [];
  #frame = 0;
  #drawn = '';

  constructor() {
    this.root = element(
      'div',
      { class: 'table', role: 'table', tabindex: '0' },
      element('div', { class: 'heads', role: 'rowgroup' }, this.#head),
      this.#space,
    );
    this.root.addEventListener('scroll', () => this.#renderSoon(), { passive: true });
    new ResizeObserver(() => this.#renderSoon()).observe(this.root);
  }

  /** Names the columns. */
  columns(names: readonly string[], label: string): void {
    this.root.setAttribute('aria-label', label);
    this.root.setAttribute('aria-colcount', String(names.length));
    this.#head.replaceChildren(...names.map((name) => element('div', { role: 'columnheader' }, name)));
  }

  /** Shows other rows, from the first. */
  show(rows: readonly TableRow[]): void {
    this.#rows = rows;
    this.root.scrollTop = 0;
    this.update();
  }

  /** Draws again what is in view, after rows were added. */
  update(): void {
    this.root.setAttribute('aria-rowcount', String(this.#rows.length + 1));
    this.#drawn = '';
    this.#renderSoon();
  }

  /** As wide as the first rows are; called once rows are there. */
  fit(names: readonly string[], rows: readonly TableRow[]): void {
    const widths = names.map((name, column) => {
      const longest = rows
        .slice(0, MEASURED)
        .reduce((most, row) => Math.max(most, row[column]?.length ?? 0), name.length);
      return Math.min(WIDEST, Math.max(NARROWEST, longest)) + 2;
    });
    this.root.style.setProperty('--columns', widths.map((width) => `${width}ch`).join(' '));
    this.root.style.setProperty('--width', `${widths.reduce((sum, width) => sum + width, 0)}ch`);
  }

  #renderSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#render());
  }

  #render(): void {
    const height = Number.parseFloat(getComputedStyle(this.root).getPropertyValue('--row-height')) || 26;
    this.#space.style.height = `${this.#rows.length * height}px`;
    const { first, last } = rowsInView(this.root.scrollTop, this.root.clientHeight, height, this.#rows.length);
    const key = `${first}-${last}`;
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#space.replaceChildren(
      ...this.#rows.slice(first, last).map((row, index) => drawn(row, first + index, height)),
    );
  }
}

function drawn(row: TableRow, index: number, height: number): HTMLElement {
  const cells = row.map((text) => element('div', { role: 'cell', title: text }, text));
  const created = element('div', { class: 'row', role: 'row', 'aria-rowindex': String(index + 2) }, ...cells);
  created.style.transform = `translateY(${index * height}px)`;
  return created;
}
