import { element } from '../shared/dom';
import type { ImportInputName, ImportRequest, ImportView } from './messages';
import { placeLink } from './place-link';

const inputTitles: readonly (readonly [ImportInputName, string])[] = [
  ['mapping', 'Mapping'],
  ['account', 'Account'],
  ['existing', 'Saviynt has'],
];

type Send = (request: ImportRequest) => void;

/** What the preview is made of, what it says in one line, and who would be touched. */
export class ImportHeader {
  readonly root = element('header', {});
  readonly #send: Send;
  readonly #changed = element('div', { class: 'changed', role: 'status' });
  readonly #working = element('span', { class: 'working', role: 'status' });
  readonly #body = element('div', {});

  constructor(send: Send) {
    this.#send = send;
    this.root.append(this.#body, this.#changed);
  }

  show(view: ImportView): void {
    const { data } = view;
    const [read = '', ...rest] = data.summary.line.split(' · ');
    this.#changed.replaceChildren();
    this.#body.replaceChildren(
      element(
        'div',
        { class: 'inputs' },
        ...inputTitles.map(([name, title]) => this.#input(name, title, view)),
        this.#working,
      ),
      element('h1', {}, read, element('span', { class: 'sent' }, rest.map((part) => ` · ${part}`).join(''))),
      this.#missing(view),
      element('div', { class: 'notes' }, element('ul', {}, ...data.notes.map((note) => element('li', {}, note)))),
    );
  }

  showChanged(): void {
    const again = element('button', { type: 'button', class: 'primary' }, 'Preview Again');
    again.addEventListener('click', () => this.#send({ type: 'again' }));
    this.#changed.replaceChildren(
      element('span', {}, 'The mapping has changed. This is the preview from before.'),
      again,
    );
  }

  showWorking(text: string | null): void {
    this.#working.textContent = text ?? '';
  }

  #missing({ data: { missing } }: ImportView): HTMLElement {
    const isHarm = missing.count > 0 && missing.stoppedBy === null && missing.action !== 'unknown';
    const link = missing.place === null ? undefined : placeLink(missing.place, this.#send);
    const label =
      missing.confidenceLabel === null
        ? undefined
        : element('span', { class: 'confidence' }, ` ${missing.confidenceLabel}`);
    return isHarm
      ? element('p', { class: 'blocked', role: 'alert' }, missing.text, ' ', link, label)
      : element('p', { class: 'effort' }, missing.text, ' ', missing.count > 0 ? link : undefined, label);
  }

  #input(name: ImportInputName, title: string, { inputs }: ImportView): HTMLElement {
    const { label, detail } = inputs[name];
    const change = element(
      'button',
      {
        type: 'button',
        class: 'input',
        title: `${detail}\nChoose another`,
        'aria-label': `${title}: ${label}. Choose another`,
      },
      label,
    );
    change.addEventListener('click', () => this.#send({ type: 'change', input: name }));
    return element('span', {}, element('span', { class: 'label' }, `${title} `), change);
  }
}
