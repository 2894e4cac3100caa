import { element } from '../shared/dom';
import type { ListItem } from './model/fold';
import { type ScrollScale, scrollScale } from './model/scroll-scale';
import { TypeAhead } from './model/type-ahead';

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
  /** The active row became another one by a key. */
  readonly onMove: (item: ListItem) => void;
  readonly onToggle: (item: ListItem, isOpen: boolean) => void;
}

/**
 * A tree of rows of one height that holds only those in view, so that 100,000 cost no more than 40. The tree itself has
 * the focus and names the active row (WAI-ARIA Authoring Practices, tree view, aria-activedescendant): a row that had it
 * would lose it when it is scrolled away.
 */
export class VirtualTree {
  readonly root: HTMLElement;
  readonly #space = element('div', { class: 'space', role: 'presentation' });
  /** As high as a row, whatever the theme and the zoom make of it. */
  readonly #measure = element('div', { class: 'row-height', 'aria-hidden': 'true' });
  readonly #options: VirtualTreeOptions;
  readonly #typeAhead = new TypeAhead();
  #items: readonly ListItem[] = [];
  #active = 0;
  #opened: string | undefined;
  #frame = 0;
  /** Of the last drawing: how high a row was, and what was at the top, in rows. */
  #drawn = { height: 0, top: 0 };
  /** The rows that are there, by their place; those of another list or look are thrown away. */
  #rows = new Map<number, HTMLElement>();

  constructor(options: VirtualTreeOptions) {
    this.#options = options;
    this.root = element(
      'div',
      { class: 'tree', role: 'tree', tabindex: '0', 'aria-label': options.label },
      this.#measure,
      this.#space,
    );
    this.root.addEventListener('scroll', () => this.#renderSoon(), { passive: true });
    this.root.addEventListener('keydown', (event) => this.#onKey(event));
    this.root.addEventListener('click', (event) => this.#onClick(event));
    new ResizeObserver(() => this.#renderSoon()).observe(this.root);
    new ResizeObserver(() => this.#keepTop()).observe(this.#measure);
  }

  get active(): string | undefined {
    return this.#items[this.#active]?.key;
  }

  /** What is at the top, in rows, with parts of one. Stays right when the rows become higher. */
  get topRow(): number {
    return this.#scale().toList(this.root.scrollTop) / this.#rowHeight();
  }

  /** Shows other rows. The active one stays active when it is among them. */
  show(items: readonly ListItem[], active = this.active): void {
    this.#items = items;
    const index = items.findIndex(({ key }) => key === active);
    this.#active = index >= 0 ? index : Math.max(0, Math.min(this.#active, items.length - 1));
    this.#redraw();
  }

  /** Marks the row whose details are shown. */
  mark(key: string | undefined): void {
    this.#opened = key;
    this.#redraw();
  }

  scrollToRow(row: number): void {
    this.#scrollTo(row * this.#rowHeight());
    this.#render();
  }

  scrollToActive(): void {
    const height = this.#rowHeight();
    const top = this.#active * height;
    const view = this.root.clientHeight;
    const shown = this.#scale().toList(this.root.scrollTop);
    if (top < shown) this.#scrollTo(top);
    else if (top + height > shown + view) this.#scrollTo(top + height - view);
  }

  #scrollTo(listTop: number): void {
    const scale = this.#scale();
    // The space has to be as high as it will be, or the bar cannot go there.
    this.#space.style.height = `${scale.height}px`;
    this.root.scrollTop = scale.toBar(listTop);
  }

  #scale(): ScrollScale {
    return scrollScale(this.#items.length * this.#rowHeight(), this.root.clientHeight);
  }

  #rowHeight(): number {
    return this.#measure.getBoundingClientRect().height || 26;
  }

  /** Rows that become higher or lower, as with another font size, leave the same one at the top. */
  #keepTop(): void {
    const { height, top } = this.#drawn;
    if (height > 0 && height !== this.#rowHeight()) this.scrollToRow(top);
  }

  #renderSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#render());
  }

  #redraw(): void {
    this.#rows.clear();
    this.#render();
  }

  #render(): void {
    const height = this.#rowHeight();
    const scale = this.#scale();
    this.#space.style.height = `${scale.height}px`;
    const { scrollTop, clientHeight } = this.root;
    const top = scale.toList(scrollTop);
    this.#drawn = { height, top: top / height };
    const first = Math.max(0, Math.floor(top / height) - spare);
    const last = Math.min(this.#items.length, Math.ceil((top + clientHeight) / height) + spare);
    const indexes = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
    // A screen reader is told of the active row by its id, so it is there even when scrolled out of view.
    if (this.#items.length > 0 && !indexes.includes(this.#active)) indexes.push(this.#active);
    const kept = this.#rows;
    this.#rows = new Map();
    const shown = indexes.flatMap((index) => {
      const row = kept.get(index) ?? this.#row(index);
      if (row === undefined) return [];
      this.#rows.set(index, row);
      row.style.transform = `translateY(${index * height - top + scrollTop}px)`;
      return [row];
    });
    this.#space.replaceChildren(...shown);
    const active = this.#items[this.#active];
    if (active === undefined) this.root.removeAttribute('aria-activedescendant');
    else this.root.setAttribute('aria-activedescendant', rowId(active));
  }

  #row(index: number): HTMLElement | undefined {
    const item = this.#items[index];
    if (item === undefined) return undefined;
    const action = item.kind === 'group' ? item.first.action : item.row.action;
    return element(
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
  }

  #onClick({ target }: MouseEvent): void {
    const row = target instanceof Element ? target.closest<HTMLElement>('.row') : null;
    const item = this.#items[Number(row?.dataset.index ?? -1)];
    if (item === undefined) return;
    this.#active = Number(row?.dataset.index);
    this.#enter(item, 'pointer');
    this.#redraw();
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
        else if (item?.kind === 'group') this.#move(this.#active + 1);
        break;
      case 'ArrowLeft':
        this.#leave(item);
        break;
      case ' ':
        if (this.#typeAhead.isTyping(performance.now())) this.#type(' ');
        else if (item !== undefined) this.#enter(item, 'key');
        break;
      case 'Enter':
        if (item !== undefined) this.#enter(item, 'key');
        break;
      default:
        if (!this.#type(event.key)) return;
    }
    event.preventDefault();
  }

  /** Goes to the next row whose name starts with what is typed; "/" is the search of the page. */
  #type(key: string): boolean {
    if (key.length !== 1 || key === '/') return false;
    const index = this.#typeAhead.find(key, performance.now(), this.#active, this.#items.length, (at) => {
      const item = this.#items[at];
      return item === undefined ? '' : item.kind === 'group' ? item.first.title : item.row.title;
    });
    if (index !== undefined) this.#move(index);
    return true;
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
    const at = Math.max(0, Math.min(index, this.#items.length - 1));
    const item = this.#items[at];
    if (item === undefined) return;
    const before = this.#active;
    this.#active = at;
    this.#rows.delete(before);
    this.#rows.delete(at);
    this.scrollToActive();
    this.#render();
    this.#options.onMove(item);
  }
}

function rowId({ key }: ListItem): string {
  return `row-${key.replaceAll(/\s/g, '-')}`;
}
