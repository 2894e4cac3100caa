import type { PlanAction } from '../../../server/src/provisioning/plan/plan';
import type { PlanFigure } from '../../../server/src/provisioning/render/figures/figure';
import type { BlockCode } from '../../../server/src/provisioning/safety/block';
import { element } from '../shared/dom';
import { driftElement } from './drift';
import type { InputName, PlanRequest, PlanView, ReopenedView } from './messages';
import { changedText, grouped, peopleText, summaryParts } from './model/words';

const inputTitles: readonly (readonly [InputName, string])[] = [
  ['mapping', 'Mapping'],
  ['people', 'People'],
  ['account', 'Account'],
];

export interface HeaderOptions {
  readonly send: (request: PlanRequest) => void;
  /** A count of the summary line. */
  readonly onAction: (action: PlanAction) => void;
  /** Another number. */
  readonly onFigure: (figure: PlanFigure) => void;
  /** The people a block counts, by its place. */
  readonly onBlock: (block: number) => void;
  /** Somebody of the drift, by the id in the plan. */
  readonly onPerson: (id: string) => void;
}

/** What the plan is made of, what it says in two lines of which each number leads to its reason, and what stands against it. */
export class PlanHeader {
  readonly root = element('header', {});
  readonly #options: HeaderOptions;
  readonly #changed = element('div', { class: 'changed', role: 'status' });
  readonly #workingText = element('span', { class: 'working', role: 'status' });
  readonly #cancel = element('button', { type: 'button', class: 'link', hidden: '' }, 'Cancel');
  readonly #body = element('div', {});
  readonly #previous = element('button', { type: 'button', class: 'input' });
  readonly #inputs = new Map(
    inputTitles.map(([name]) => [name, element('button', { type: 'button', class: 'input' })]),
  );

  constructor(options: HeaderOptions) {
    this.#options = options;
    this.#cancel.addEventListener('click', () => options.send({ type: 'cancel' }));
    // These stay where they are while the plan around them changes: who is about to press one must not lose it.
    const inputs = inputTitles.flatMap(([name, title]) => {
      const button = this.#inputs.get(name);
      if (button === undefined) return [];
      button.addEventListener('click', () => options.send({ type: 'change', input: name }));
      return [element('span', { hidden: '' }, element('span', { class: 'label' }, `${title} `), button)];
    });
    this.#previous.addEventListener('click', () => options.send({ type: 'changePrevious' }));
    const previous = element(
      'span',
      { hidden: '' },
      element('span', { class: 'label' }, 'Earlier snapshot '),
      this.#previous,
    );
    const working = element('span', {}, this.#workingText, ' ', this.#cancel);
    this.root.append(element('div', { class: 'inputs' }, ...inputs, previous, working), this.#body, this.#changed);
  }

  show(plan: PlanView): void {
    const [sent, ...others] = plan.figures;
    this.#showInputs(plan);
    this.#body.replaceChildren(
      element(
        'h1',
        {},
        element(
          'span',
          {},
          ...summaryParts(plan.summaryLine).map(({ text, action }) =>
            action === undefined
              ? text
              : number(grouped(text), 'Lists these people', () => this.#options.onAction(action)),
          ),
        ),
        ...(sent === undefined ? [] : [element('span', { class: 'sent' }, this.#figure(sent))]),
      ),
      element(
        'p',
        { class: 'effort' },
        ...others.flatMap((figure, index) => [between(others, index), this.#figure(figure)]),
      ),
      ...plan.blocks.map((_, index) => this.#block(plan, index)),
      ...(plan.drift === undefined ? [] : [driftElement(plan.drift, this.#options.onPerson)]),
      ...this.#notes(plan),
    );
  }

  /** A page that was open before the window was reloaded, until it has a plan again. */
  showReopened(view: ReopenedView, isPlanning: boolean): void {
    this.#showInputs(view);
    if (isPlanning) return this.#body.replaceChildren();
    const again = element('button', { type: 'button', class: 'primary' }, 'Plan Again');
    again.addEventListener('click', () => this.#options.send({ type: 'again' }));
    const says =
      'The window was reloaded, and plans are not kept. Plan again with what is named above, or choose another.';
    this.#body.replaceChildren(element('p', { class: 'reopened', role: 'status' }, says), again);
  }

  showChanged(changed: readonly InputName[], gone: readonly InputName[]): void {
    if (changed.length + gone.length === 0) return this.#changed.replaceChildren();
    const again = element('button', { type: 'button', class: 'primary' }, 'Plan Again');
    again.addEventListener('click', () => this.#options.send({ type: 'again' }));
    this.#changed.replaceChildren(
      element('span', {}, `${changedText(changed, gone)}. This is the plan from before.`),
      again,
    );
  }

  showWorking(text: string | null, canCancel: boolean): void {
    this.#workingText.textContent = text ?? '';
    this.#cancel.hidden = !canCancel;
  }

  #figure(figure: PlanFigure): HTMLElement {
    return number(grouped(figure.text), figure.title, () => this.#options.onFigure(figure));
  }

  #block({ blocks }: PlanView, index: number): HTMLElement {
    const block = blocks[index];
    if (block === undefined) return element('p');
    const { lead, message, isAllowed, entries, people, code } = block;
    const show = element('button', { type: 'button', class: 'link' }, `Show ${shownCount(entries.length, people)}`);
    show.addEventListener('click', () => this.#options.onBlock(index));
    return element(
      'p',
      isAllowed ? { class: 'blocked allowed' } : { class: 'blocked', role: 'alert' },
      element('strong', {}, `${lead}: `),
      `${message} `,
      entries.length === 0 ? undefined : show,
      ...(code === undefined ? [] : [' ', this.#allow(code, !isAllowed)]),
    );
  }

  /** Plans all the same, or not any more: for this preview alone, and said above the plan. */
  #allow(code: BlockCode, isAllowed: boolean): HTMLElement {
    const label = isAllowed ? 'Allow for This Preview' : 'Block Again';
    const title = isAllowed
      ? `Lets ${code} not block this preview until the page is closed or something else is chosen above. Nothing is remembered.`
      : `Lets ${code} block this preview again.`;
    const button = element('button', { type: 'button', class: 'link', title }, label);
    button.addEventListener('click', () => this.#options.send({ type: 'allow', code, isAllowed }));
    return button;
  }

  #showInputs({ inputs, previous }: Pick<PlanView, 'inputs' | 'previous'>): void {
    for (const [name, title] of inputTitles) {
      const { label, detail } = inputs[name];
      const button = this.#inputs.get(name);
      if (button === undefined) continue;
      button.textContent = label;
      button.title = `${detail}\nChoose another`;
      button.setAttribute('aria-label', `${title}: ${label}. Choose another`);
      if (button.parentElement !== null) button.parentElement.hidden = false;
    }
    const { label = 'none', detail = 'Shows what changed in the account since it was taken' } = previous ?? {};
    this.#previous.textContent = label;
    this.#previous.title = `${detail}\nChoose another`;
    this.#previous.setAttribute('aria-label', `Earlier snapshot: ${label}. Choose another`);
    if (this.#previous.parentElement !== null) this.#previous.parentElement.hidden = false;
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
      place.addEventListener('click', () => this.#options.send({ type: 'revealPerson', line }));
      list.append(element('li', {}, place, ` ${text}`));
    }
    if (notes.length <= 2) return [element('div', { class: 'notes' }, list)];
    const summary = element('summary', {}, `${notes.length} notes about this plan`);
    return [element('details', { class: 'notes' }, summary, list)];
  }
}

/** A number that leads to its reason. It reads as text and is pressed as a button. */
function number(text: string, title: string, onClick: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'number', title }, text);
  button.addEventListener('click', onClick);
  return button;
}

/** The time belongs to the writes it is that of. */
function between(figures: readonly PlanFigure[], index: number): string {
  if (index === 0) return '';
  return figures[index]?.id === 'minutes' ? ', ' : ' · ';
}

function shownCount(listed: number, people: number): string {
  return listed < people
    ? `the first ${peopleText(listed)}`
    : people === 1
      ? 'this person'
      : `these ${peopleText(people)}`;
}
