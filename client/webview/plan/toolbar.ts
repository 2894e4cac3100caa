import { element } from '../shared/dom';
import type { PlanRequest, PlanView } from './messages';
import type { ListFilter } from './model/filter';
import type { AttributeCount } from './model/plan-index';
import type { Tile } from './model/tiles';
import { grouped } from './model/words';
import { TileRow } from './tile-row';

export interface ToolbarOptions {
  readonly send: (request: PlanRequest) => void;
  readonly onTile: (tile: Tile['part']) => void;
  readonly onAttribute: (path: string) => void;
  readonly onQuery: (query: string) => void;
  readonly onFold: () => void;
}

export interface ToolbarState extends ListFilter {
  readonly fold: boolean;
}

/** What a plan has to filter by. */
export interface Offered {
  readonly actions: readonly Tile[];
  readonly marks: readonly Tile[];
  readonly attributes: readonly AttributeCount[];
}

/** The tiles that count and filter, which are the legend of the symbols too; search; and what can be done with a plan. */
export class Toolbar {
  readonly root: HTMLElement;
  readonly search = element('input', {
    type: 'search',
    placeholder: 'Search names and values ( / )',
    'aria-label': 'Search people by name, action, reason, attribute that changes, and any value before, after or sent',
    title:
      'All words must occur: in the name, the user name, the action, the reason, an attribute that changes and its values before and after, or in any value that is sent for the person, such as a department or a phone number.',
    spellcheck: 'false',
  });
  readonly #actions: TileRow;
  readonly #marks: TileRow;
  readonly #attribute = element('select', { 'aria-label': 'Only people for whom this attribute changes' });
  readonly #fold = element('button', { type: 'button', class: 'toggle', 'aria-pressed': 'true' }, 'Fold equal changes');
  readonly #readAccount: HTMLButtonElement;
  readonly #options: ToolbarOptions;
  #shownAttributes = '';

  constructor(options: ToolbarOptions) {
    this.#options = options;
    this.#actions = new TileRow('Filter by action', options.onTile);
    this.#marks = new TileRow('Filter by what it means', options.onTile);
    this.search.addEventListener('input', () => options.onQuery(this.search.value));
    this.#attribute.addEventListener('change', () => options.onAttribute(this.#attribute.value));
    this.#fold.addEventListener('click', () => options.onFold());
    this.#readAccount = this.#button('Read Account Again', { type: 'readAccount' });
    this.root = element(
      'div',
      { class: 'controls' },
      element('div', { class: 'tile-rows' }, this.#actions.root, this.#marks.root),
      element(
        'div',
        { class: 'toolbar' },
        this.search,
        this.#attribute,
        this.#fold,
        element('span', { class: 'gap' }),
        element(
          'div',
          { class: 'actions' },
          this.#button('Plan Again', { type: 'again' }),
          this.#readAccount,
          this.#button('Copy as Markdown', { type: 'copyMarkdown' }),
          this.#button('Save Plan…', { type: 'save' }),
        ),
      ),
    );
  }

  show({ isAccountLive }: PlanView, offered: Offered, state: ToolbarState): void {
    this.#readAccount.hidden = !isAccountLive;
    this.#fold.setAttribute('aria-pressed', String(state.fold));
    if (this.search.value !== state.query) this.search.value = state.query;
    this.#actions.show(offered.actions, state.actions);
    this.#marks.show(offered.marks, state.marks);
    this.#showAttributes(offered.attributes, state.attribute);
  }

  /** An open list keeps open: it is made anew only for other attributes. */
  #showAttributes(attributes: readonly AttributeCount[], chosen: string): void {
    this.#attribute.hidden = attributes.length === 0;
    const shown = JSON.stringify(attributes);
    if (this.#shownAttributes !== shown) {
      this.#shownAttributes = shown;
      const options = attributes.map(({ path, count }) =>
        element('option', { value: path }, `${path} (${grouped(count)})`),
      );
      this.#attribute.replaceChildren(element('option', { value: '' }, 'Any attribute'), ...options);
    }
    this.#attribute.value = chosen;
  }

  #button(label: string, request: PlanRequest): HTMLButtonElement {
    const created = element('button', { type: 'button' }, label);
    created.addEventListener('click', () => this.#options.send(request));
    return created;
  }
}
