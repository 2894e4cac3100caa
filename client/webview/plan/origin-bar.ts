import { element } from '../shared/dom';
import type { PlanOrigin, PlanRequest } from './messages';
import { type OriginPeople, originChoices } from './model/origin';

export interface OriginBarOptions {
  readonly send: (request: PlanRequest) => void;
  readonly onChoose: (who: OriginPeople) => void;
  readonly onClear: () => void;
}

/** While the list shows only whose values come from a part of the mapping: which part, the way to it, and the way out. */
export class OriginBar {
  readonly root = element('div', { class: 'origin', role: 'group', 'aria-label': 'From the mapping', hidden: '' });
  readonly #options: OriginBarOptions;
  #shown: PlanOrigin | undefined;

  constructor(options: OriginBarOptions) {
    this.#options = options;
  }

  /** @param who undefined hides it */
  show(origin: PlanOrigin | undefined, who: OriginPeople | null): void {
    this.root.hidden = origin === undefined || who === null;
    if (origin === undefined || who === null) return;
    // Who is about to press a button must not lose it while more of the plan arrives.
    if (this.#shown !== origin) this.#fill(origin);
    this.#shown = origin;
    for (const choice of this.root.querySelectorAll<HTMLElement>('.tile'))
      choice.setAttribute('aria-pressed', String(choice.dataset.who === who));
  }

  #fill(origin: PlanOrigin): void {
    const { name, file, line, uri, range } = origin;
    const place = element(
      'button',
      { type: 'button', class: 'link', title: 'Show it in the mapping' },
      `${file} line ${line}`,
    );
    place.addEventListener('click', () => this.#options.send({ type: 'reveal', uri, range }));
    const choices = originChoices(origin).map(([who, text]) => {
      const choice = element(
        'button',
        { type: 'button', class: 'tile', 'data-who': who, 'aria-pressed': 'false' },
        text,
      );
      choice.addEventListener('click', () => this.#options.onChoose(who));
      return choice;
    });
    const clear = element('button', { type: 'button', class: 'link' }, 'Show everybody');
    clear.addEventListener('click', () => this.#options.onClear());
    const says = element('span', {}, 'Values from ', element('strong', {}, name), ' (', place, ')');
    this.root.replaceChildren(says, ...choices, clear);
  }
}
