import type { PlanAction } from '../../../server/src/provisioning/plan';
import { element } from '../shared/dom';
import type { PlanRequest, PlanView } from './messages';
import { actions, SYMBOLS } from './model/words';

export interface ToolbarOptions {
  readonly send: (request: PlanRequest) => void;
  readonly onToggle: (action: PlanAction) => void;
  readonly onQuery: (query: string) => void;
  readonly onFold: () => void;
}

export interface ToolbarState {
  readonly actions: readonly PlanAction[];
  readonly query: string;
  readonly fold: boolean;
}

/** The tiles that count and filter, which are the legend of the symbols too; search; and what can be done with a plan. */
export class Toolbar {
  readonly root: HTMLElement;
  readonly search = element('input', {
    type: 'search',
    placeholder: 'Search ( / )',
    'aria-label': 'Search people',
    spellcheck: 'false',
  });
  readonly #tiles = element('div', { class: 'tiles', role: 'group', 'aria-label': 'Filter by action' });
  readonly #fold = element('button', { type: 'button', class: 'toggle', 'aria-pressed': 'true' }, 'Fold equal changes');
  readonly #readAccount: HTMLButtonElement;
  readonly #options: ToolbarOptions;
  #shownActions = '';

  constructor(options: ToolbarOptions) {
    this.#options = options;
    this.search.addEventListener('input', () => options.onQuery(this.search.value));
    this.#fold.addEventListener('click', () => options.onFold());
    this.#readAccount = this.#button('Read Account Again', { type: 'readAccount' });
    this.root = element(
      'div',
      { class: 'controls' },
      this.#tiles,
      element(
        'div',
        { class: 'toolbar' },
        this.search,
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

  show(plan: PlanView, state: ToolbarState): void {
    this.#readAccount.hidden = !plan.isAccountLive;
    this.#fold.setAttribute('aria-pressed', String(state.fold));
    if (this.search.value !== state.query) this.search.value = state.query;
    this.#showTiles(plan, state.actions);
  }

  /** Tiles that stay keep the focus: only their numbers and whether they are pressed change. */
  #showTiles({ counts }: PlanView, chosen: readonly PlanAction[]): void {
    const used = actions.filter((action) => counts[action] > 0);
    if (this.#shownActions !== used.join()) {
      this.#shownActions = used.join();
      this.#tiles.replaceChildren(...used.map((action) => this.#tile(action)));
    }
    used.forEach((action, index) => {
      const tile = this.#tiles.children[index];
      const count = tile?.querySelector('.count');
      if (count) count.textContent = String(counts[action]);
      tile?.setAttribute('aria-pressed', String(chosen.includes(action)));
    });
  }

  #tile(action: PlanAction): HTMLElement {
    const tile = element(
      'button',
      { type: 'button', class: `tile ${action}` },
      element('span', { class: 'symbol', 'aria-hidden': 'true' }, SYMBOLS[action]),
      element('span', { class: 'count' }),
      element('span', { class: 'word' }, action),
    );
    tile.addEventListener('click', () => this.#options.onToggle(action));
    return tile;
  }

  #button(label: string, request: PlanRequest): HTMLButtonElement {
    const created = element('button', { type: 'button' }, label);
    created.addEventListener('click', () => this.#options.send(request));
    return created;
  }
}
