import { element } from '../shared/dom';
import type { InputName, PlanRequest, PlanView } from './messages';
import { changedText } from './model/words';

const inputTitles: readonly (readonly [InputName, string])[] = [
  ['mapping', 'Mapping'],
  ['people', 'People'],
  ['account', 'Account'],
];

type Send = (request: PlanRequest) => void;

/** What the plan is made of, what it says in one line, and what stands against it. */
export class PlanHeader {
  readonly root = element('header', {});
  readonly #send: Send;
  readonly #changed = element('div', { class: 'changed', role: 'status' });
  readonly #working = element('span', { class: 'working', role: 'status' });
  readonly #body = element('div', {});

  constructor(send: Send) {
    this.#send = send;
    this.root.append(this.#body, this.#changed);
  }

  show(plan: PlanView): void {
    const [summary = '', ...sent] = plan.summaryLine.split(' · ');
    this.#body.replaceChildren(
      element(
        'div',
        { class: 'inputs' },
        ...inputTitles.map(([name, title]) => this.#input(name, title, plan)),
        this.#working,
      ),
      element(
        'h1',
        {},
        summary,
        sent.length === 0 ? undefined : element('span', { class: 'sent' }, ` · ${sent.join(' · ')}`),
      ),
      element('p', { class: 'effort' }, plan.effortLine),
      ...plan.blocks.map((text) =>
        element('p', { class: 'blocked', role: 'alert' }, element('strong', {}, 'Blocked: '), text),
      ),
      ...this.#notes(plan),
    );
  }

  showChanged(inputs: readonly InputName[]): void {
    if (inputs.length === 0) return this.#changed.replaceChildren();
    const again = element('button', { type: 'button', class: 'primary' }, 'Plan Again');
    again.addEventListener('click', () => this.#send({ type: 'again' }));
    this.#changed.replaceChildren(element('span', {}, `${changedText(inputs)}. This is the plan from before.`), again);
  }

  showWorking(text: string | null): void {
    this.#working.textContent = text ?? '';
  }

  #input(name: InputName, title: string, { inputs }: PlanView): HTMLElement {
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

  #notes({ notes }: PlanView): readonly HTMLElement[] {
    if (notes.length === 0) return [];
    const list = element('ul', {});
    for (const { text, line } of notes) {
      if (line === null) {
        list.append(element('li', {}, text));
        continue;
      }
      const place = element('button', { type: 'button', class: 'link' }, `line ${line}`);
      place.addEventListener('click', () => this.#send({ type: 'revealPerson', line }));
      list.append(element('li', {}, place, ` ${text}`));
    }
    if (notes.length <= 2) return [element('div', { class: 'notes' }, list)];
    const summary = element('summary', {}, `${notes.length} notes about this plan`);
    return [element('details', { class: 'notes' }, summary, list)];
  }
}
