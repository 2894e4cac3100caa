import type { EntryJson, StepJson } from '../../../server/src/provisioning/render/plan-format';
import { element } from '../shared/dom';
import { attributeTable } from './attribute-table';
import type { PlanRequest } from './messages';
import { SYMBOLS } from './model/words';
import { requestCard } from './request-card';

const signs: Readonly<Record<StepJson['status'], readonly [sign: string, word: string]>> = {
  success: ['✓', 'done'],
  skipped: ['–', 'skipped'],
  warning: ['!', 'warning'],
  failure: ['✗', 'failed'],
  unknown: ['?', 'not known'],
};

/** Everything about one person: how the plan came about, what changes, what is sent, and what to expect of it. */
export class DetailsPane {
  readonly root = element('section', { class: 'details', 'aria-label': 'Details', hidden: '' });
  readonly #send: (request: PlanRequest) => void;
  readonly #onClose: () => void;
  readonly #heading = element('h2', { tabindex: '-1' });

  constructor(send: (request: PlanRequest) => void, onClose: () => void) {
    this.#send = send;
    this.#onClose = onClose;
  }

  show(entry: EntryJson): void {
    const isOther = this.root.dataset.id !== entry.id;
    this.root.hidden = false;
    this.root.dataset.id = entry.id;
    this.root.replaceChildren(
      this.#head(entry),
      ...reasons(entry),
      element('h3', {}, 'How this came about'),
      element('ol', { class: 'steps' }, ...entry.steps.map(stepRow)),
      ...attributeTable(entry, this.#send),
      ...this.#requests(entry),
    );
    if (isOther) this.root.scrollTop = 0;
  }

  focus(): void {
    this.#heading.focus();
  }

  close(): void {
    this.root.hidden = true;
    this.root.replaceChildren();
    delete this.root.dataset.id;
  }

  #head({ title, action, userName, line, attempted }: EntryJson): HTMLElement {
    const close = element(
      'button',
      { type: 'button', class: 'close', 'aria-label': 'Close details', title: 'Close (Escape)' },
      '×',
    );
    close.addEventListener('click', () => this.#onClose());
    const place = element('button', { type: 'button', class: 'link' }, `line ${line}`);
    place.addEventListener('click', () => this.#send({ type: 'revealPerson', line }));
    this.#heading.replaceChildren(title);
    const tried = attempted === null ? '' : ` (${attempted})`;
    return element(
      'div',
      { class: 'head' },
      element('span', { class: `badge ${action}` }, `${SYMBOLS[action]} ${action}${tried}`),
      element('div', {}, this.#heading, element('p', { class: 'who' }, userName, userName === '' ? '' : ' · ', place)),
      close,
    );
  }

  #requests(entry: EntryJson): readonly HTMLElement[] {
    if (entry.requests.length === 0) return [];
    const count = entry.requests.length;
    return [
      element(
        'h3',
        {},
        count === 1 ? 'The request, as it would be sent' : `The ${count} requests, as they would be sent`,
      ),
      ...entry.requests.map((request, index) =>
        requestCard(request, () => this.#send({ type: 'copyBody', id: entry.id, request: index })),
      ),
    ];
  }
}

/** Why, with how sure that is where RingCentral would be the one to refuse; then what else is to be known. */
function reasons({ reason, notes, action, requests }: EntryJson): readonly HTMLElement[] {
  const answer = action === 'refused' ? requests.at(-1)?.answer : undefined;
  const label = answer ? element('span', { class: 'confidence' }, ` ${answer.confidenceLabel}`) : undefined;
  const first = reason === null ? [] : [element('p', {}, element('span', { class: 'reason' }, reason), label)];
  return [...first, ...notes.map((text) => element('p', { class: 'note' }, text))];
}

function stepRow({ name, status, text, code }: StepJson): HTMLElement {
  const [sign, word] = signs[status];
  return element(
    'li',
    { class: status },
    element('span', { class: 'sign', role: 'img', 'aria-label': word }, sign),
    element('span', { class: 'step' }, name),
    element('span', {}, code === undefined ? text : `${text} [${code}]`),
  );
}
