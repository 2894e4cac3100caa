import { element } from '../shared/dom';
import type { PlanView } from './messages';
import { filterText, hiddenText, isFiltered, type ListFilter } from './model/filter';
import { peopleText } from './model/words';

/** How many people are listed and why not all; said by screen readers when it changes. */
export class ListStatus {
  readonly root = element('div', { class: 'listed' });
  readonly #text = element('span', { role: 'status' });
  readonly #clear = element('button', { type: 'button', class: 'link', hidden: '' }, 'Clear filters');

  constructor(onClear: () => void) {
    this.#clear.addEventListener('click', () => onClear());
    this.root.append(this.#text, ' ', this.#clear);
  }

  /**
   * @param isComplete whether everybody the plan counts is here yet
   * @param part of the mapping, where the filter is about one
   */
  show(count: number, plan: PlanView, filter: ListFilter, isComplete: boolean, part?: string): void {
    const shown = count === 0 ? 'Nobody to show' : peopleText(count);
    const hidden = hiddenText(plan, filter);
    const by = filterText(filter, part);
    const soFar = isComplete ? '' : 'more are coming …';
    const parts = [shown, soFar, hidden === '' ? '' : `not listed: ${hidden}`, by === '' ? '' : `only ${by}`];
    this.#text.textContent = parts.filter((part) => part !== '').join(' · ');
    this.#clear.hidden = !isFiltered(filter);
  }
}
