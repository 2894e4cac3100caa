import type { PlanFigure } from '../../../server/src/provisioning/render/figures/figure';
import type { EntryJson, StepJson } from '../../../server/src/provisioning/render/plan-format';
import type { UnchangedAttribute } from '../../../server/src/provisioning/render/unchanged-attributes';
import { element } from '../shared/dom';
import { attributeTable } from './attribute-table';
import type { PlanOrigin, PlanRequest } from './messages';
import { actionWord, grouped, SYMBOLS } from './model/words';
import { figureReason } from './reason';
import { requestCard } from './request-card';

const signs: Readonly<Record<StepJson['status'], readonly [sign: string, word: string]>> = {
  success: ['✓', 'done'],
  skipped: ['–', 'skipped'],
  warning: ['!', 'warning'],
  failure: ['✗', 'failed'],
  unknown: ['?', 'not known'],
};

/**
 * Everything about one person: how the plan came about, what changes, what is sent, and what to expect of it. Or the
 * reason of a number of the plan.
 */
export class DetailsPane {
  readonly root = element('section', { class: 'details', 'aria-label': 'Details', hidden: '' });
  readonly #send: (request: PlanRequest) => void;
  readonly #onClose: () => void;
  readonly #heading = element('h2', { tabindex: '-1' });

  constructor(send: (request: PlanRequest) => void, onClose: () => void) {
    this.#send = send;
    this.#onClose = onClose;
  }

  /** @param origin the part of the mapping somebody came from */
  show(entry: EntryJson, unchanged: readonly UnchangedAttribute[], origin?: PlanOrigin): void {
    this.#fill(
      entry.id,
      this.#head(entry),
      ...reasons(entry),
      element('h3', {}, 'How this came about'),
      element('ol', { class: 'steps' }, ...entry.steps.map(stepRow)),
      ...attributeTable(entry, unchanged, this.#send, origin),
      ...this.#requests(entry),
    );
  }

  /** @param onShow lists the people the number counts */
  explain(figure: PlanFigure, onShow: () => void): void {
    this.#heading.replaceChildren(figure.title);
    const head = element(
      'div',
      { class: 'head' },
      element('span', { class: 'badge figure' }, grouped(figure.text)),
      element('div', {}, this.#heading),
      this.#close(),
    );
    this.#fill(`figure ${figure.id}`, head, ...figureReason(figure, onShow));
  }

  focus(): void {
    this.#heading.focus();
  }

  close(): void {
    this.root.hidden = true;
    this.root.replaceChildren();
    delete this.root.dataset.id;
  }

  /** What stays in the pane keeps its place when it is shown again. */
  #fill(id: string, ...children: readonly HTMLElement[]): void {
    const isOther = this.root.dataset.id !== id;
    const top = this.root.scrollTop;
    this.root.hidden = false;
    this.root.dataset.id = id;
    this.root.replaceChildren(...children);
    this.root.scrollTop = isOther ? 0 : top;
  }

  #close(): HTMLElement {
    const close = element(
      'button',
      { type: 'button', class: 'close', 'aria-label': 'Close details', title: 'Close (Escape)' },
      '×',
    );
    close.addEventListener('click', () => this.#onClose());
    return close;
  }

  #head({ id, title, action, userName, line, attempted, requests }: EntryJson): HTMLElement {
    // Who is new to a provider stands on no line of its file.
    const place = line === 0 ? undefined : this.#button('link', `line ${line}`, { type: 'revealPerson', line });
    this.#heading.replaceChildren(title);
    const tried = attempted === null ? '' : ` (${attempted})`;
    const compare = this.#button('', 'Compare Before and After', { type: 'compareUser', id });
    const open = requests.length === 0 ? undefined : this.#button('', 'Open as .http', { type: 'openRequests', id });
    return element(
      'div',
      { class: 'head' },
      element('span', { class: `badge ${action}` }, `${SYMBOLS[action]} ${actionWord(action)}${tried}`),
      element(
        'div',
        {},
        this.#heading,
        element('p', { class: 'who' }, userName, userName === '' || place === undefined ? '' : ' · ', place),
        element('p', { class: 'person-actions' }, compare, open),
      ),
      this.#close(),
    );
  }

  #button(style: string, label: string, request: PlanRequest): HTMLElement {
    const button = element('button', { type: 'button', ...(style === '' ? {} : { class: style }) }, label);
    button.addEventListener('click', () => this.#send(request));
    return button;
  }

  #requests(entry: EntryJson): readonly HTMLElement[] {
    if (entry.requests.length === 0) return [];
    return [
      element('h3', {}, requestsTitle(entry.requests)),
      ...entry.requests.map((request, index) =>
        requestCard(request, (form) => this.#send({ type: 'copyRequest', id: entry.id, request: index, form })),
      ),
    ];
  }
}

/** Says how many of them are sent; the others say so themselves. */
function requestsTitle(requests: EntryJson['requests']): string {
  const count = requests.length;
  const sent = requests.filter((request) => request.sent === true).length;
  if (sent === count)
    return count === 1 ? 'The request, as it would be sent' : `The ${count} requests, as they would be sent`;
  if (count === 1) return 'The request, as far as it got';
  return `${count} requests, ${sent === 0 ? 'none' : sent} of which would surely be sent`;
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
