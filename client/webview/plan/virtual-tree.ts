import { element } from '../shared/dom';
import type { ListItem } from './model/fold';

/** Rows kept ready above and below what is in view. */
const spare = 8;

export interface VirtualTreeOptions {
  /** What the tree is, for screen readers. */
  readonly label: string;
  /** The cells of a row. */
  readonly cells: (item: ListItem) => readonly Node[];
  /** A row as a screen reader says it. */
  readonly rowLabel: (item: ListItem) => string;
  /** Enter or a click. */
  readonly onOpen: (item: ListItem, by: 'key' | 'pointer') => void;
  /** The active row became another one by an arrow key. */
  readonly onMove: (item: ListItem) => void;
  readonly onToggle: (item: ListItem, isOpen: boolean) => void;
}

/**
 * A tree of rows of one height that holds only those in view, so that 10,000 cost no more than 40. The tree itself has
 * the focus and names the active row (WAI-ARIA Authoring Practices, tree view, aria-activedescendant).
 */
export class VirtualTree {
  readonly root: HTMLElement;
  readonly #space = element('div', { class: 'space', role: 'presentation' });
  readonly #options: VirtualTreeOptions;
  #items: readonly ListItem[] = [];
  #active = 0;
  #opened: string | undefined;
  #frame = 0;

  constructor(options: VirtualTreeOptions) {
    this.#options = options;
    this.root = element(
      'div',
      { class: 'tree', role: 'tree', tabindex: '0', 'aria-label': options.label },
      this.#space,
    );
    this.root.addEventListener('scroll', () => this.#renderSoon(), { passive: true });
    this.root.addEventListener('keydown', (event) => this.#onKey(event));
    this.root.addEventListener('click', (event) => this.#onClick(event));
    new ResizeObserver(() => this.#renderSoon()).observe(this.root);
  }

  get active(): string | undefined {
    return this.#items[this.#active]?.key;
  }

  /** Shows other rows. The active one stays active when it is among them. */
  show(items: readonly ListItem[], active = this.active): void {
    this.#items = items;
    const index = items.findIndex(({ key }) => key === active);
    this.#active = index >= 0 ? index : Math.max(0, Math.min(this.#active, items.length - 1));
    this.#render();
  }

  /** Marks the row whose details are shown. */
  mark(key: string | undefined): void {
    this.#opened = key;
    this.#render();
  }

  scrollTo(top: number): void {
    this.root.scrollTop = top;
    this.#render();
  }

  scrollToActive(): void {
    const height = this.#rowHeight();
    const top = this.#active * height;
    if (top < this.root.scrollTop) this.root.scrollTop = top;
    else if (top + height > this.root.scrollTop + this.root.clientHeight)
      this.root.scrollTop = top + height - this.root.clientHeight;
  }

  #rowHeight(): number {
    return Number.parseFloat(getComputedStyle(this.root).getPropertyValue('--row-height')) || 26;
  }

  #renderSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#render());
  }

  #render(): void {
    const height = this.#rowHeight();
    this.#space.style.height = `${this.#items.length * height}px`;
    const first = Math.max(0, Math.floor(this.root.scrollTop / height) - spare);
    const last = Math.min(
      this.#items.length,
      Math.ceil((this.root.scrollTop + this.root.clientHeight) / height) + spare,
    );
    const indexes = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
    // A screen reader is told of the active row by its id, so it is there even when scrolled out of view.
    if (this.#items.length > 0 && !indexes.includes(this.#active)) indexes.push(this.#active);
    this.#space.replaceChildren(...indexes.flatMap((index) => this.#row(index, height)));
    const active = this.#items[this.#active];
    if (active === undefined) this.root.removeAttribute('aria-activedescendant');
    else this.root.setAttribute('aria-activedescendant', rowId(active));
  }

  #row(index: number, height: number): readonly HTMLElement[] {
    const item = this.#items[index];
    if (item === undefined) return [];
    const action = item.kind === 'group' ? item.first.action : item.row.action;
    const row = element(
      'div',
      {
        id: rowId(item),
        class: `row ${item.kind} ${action}${index === this.#active ? ' active' : ''}`,
        role: 'treeitem',
        'aria-level': item.kind === 'group' ? '1' : String(item.level),
        'aria-posinset': String(item.position),
        'aria-setsize': String(item.size),
        'aria-selected': String(item.key === this.#opened),
        'aria-label': this.#options.rowLabel(item),
        'data-index': String(index),
        ...(item.kind === 'group' ? { 'aria-expanded': String(item.isOpen) } : {}),
      },
      ...this.#options.cells(item),
    );
    row.style.transform = `translateY(${index * height}px)`;
    return [row];
  }

  #onClick({ target }: MouseEvent): void {
    const row = target instanceof Element ? target.closest<HTMLElement>('.row') : null;
    const item = this.#items[Number(row?.dataset.index ?? -1)];
    if (item === undefined) return;
    this.#active = Number(row?.dataset.index);
    this.#enter(item, 'pointer');
    this.#render();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = this.#items[this.#active];
    const page = Math.max(1, Math.floor(this.root.clientHeight / this.#rowHeight()) - 1);
    switch (event.key) {
      case 'ArrowDown':
        this.#move(this.#active + 1);
        break;
      case 'ArrowUp':
        this.#move(this.#active - 1);
        break;
      case 'PageDown':
        this.#move(this.#active + page);
        break;
      case 'PageUp':
        this.#move(this.#active - page);
        break;
      case 'Home':
        this.#move(0);
        break;
      case 'End':
        this.#move(this.#items.length - 1);
        break;
      case 'ArrowRight':
        if (item?.kind === 'group' && !item.isOpen) this.#options.onToggle(item, true);
        break;
      case 'ArrowLeft':
        this.#leave(item);
        break;
      case 'Enter':
      case ' ':
        if (item !== undefined) this.#enter(item, 'key');
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  #enter(item: ListItem, by: 'key' | 'pointer'): void {
    if (item.kind === 'group') this.#options.onToggle(item, !item.isOpen);
    else this.#options.onOpen(item, by);
  }

  /** Closes a group, or goes from one of its people to it. */
  #leave(item: ListItem | undefined): void {
    if (item?.kind === 'group' && item.isOpen) this.#options.onToggle(item, false);
    else if (item?.kind === 'person' && item.level === 2) this.#move(this.#active - item.position);
  }

  #move(index: number): void {
    const item = this.#items[Math.max(0, Math.min(index, this.#items.length - 1))];
    if (item === undefined) return;
    this.#active = this.#items.indexOf(item);
    this.scrollToActive();
    this.#render();
    this.#options.onMove(item);
  }
}

function rowId({ key }: ListItem): string {
  return `row-${key.replaceAll(/\s/g, '-')}`;
}
