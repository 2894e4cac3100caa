import type { ExpressionInputInfo } from '../../../server/src/lsp/protocol';
import { element } from '../shared/dom';
import { fieldOf, fieldValue, type InputField, type InputKind, pathText } from './model/input-value';

const kinds: readonly (readonly [InputKind, string])[] = [
  ['text', 'Text'],
  ['json', 'JSON'],
  ['null', 'null'],
  ['unknown', 'Not known'],
];

interface Row {
  readonly root: HTMLElement;
  readonly path: readonly string[];
}

/** A field for each value the expression reads. What a person wrote stays, also while its name is not in the text. */
export class InputsForm {
  readonly root = element('div', { class: 'inputs' });
  readonly #fields = new Map<string, InputField>();
  #rows = new Map<string, Row>();

  constructor(private readonly onChange: () => void) {}

  /** Forgets what was written. */
  clear(): void {
    this.#fields.clear();
    this.#rows = new Map();
    this.root.replaceChildren();
  }

  /**
   * Shows a field for each of these. Fields that are there already stay as they are, with the focus.
   * @returns whether a field has come that has a value
   */
  show(inputs: readonly ExpressionInputInfo[]): boolean {
    const rows = new Map<string, Row>();
    for (const input of inputs) {
      const key = JSON.stringify(input.path);
      rows.set(key, this.#rows.get(key) ?? this.#row(key, input));
    }
    const added = [...rows.keys()].filter((key) => !this.#rows.has(key));
    const isSame = added.length === 0 && rows.size === this.#rows.size;
    this.#rows = rows;
    if (isSame && rows.size > 0) return false;
    const none = element('p', { class: 'quiet' }, 'The expression reads nothing.');
    this.root.replaceChildren(...(rows.size === 0 ? [none] : [...rows.values()].map(({ root }) => root)));
    return added.some((key) => this.#fields.get(key)?.kind !== 'unknown');
  }

  /** The values as they are now; one that is not known has none. */
  get values(): readonly { readonly path: readonly string[]; readonly value?: unknown }[] {
    return [...this.#rows].map(([key, { path }]) => {
      const field = this.#fields.get(key);
      const { value } = field === undefined ? {} : fieldValue(field);
      return value === undefined ? { path } : { path, value };
    });
  }

  #row(key: string, { path, documentation, sample }: ExpressionInputInfo): Row {
    const field = this.#fields.get(key) ?? fieldOf(sample);
    this.#fields.set(key, field);
    const name = pathText(path);
    const problem = element('p', { class: 'problem', role: 'alert' });
    const kind = element('select', { 'aria-label': `How ${name} is meant` });
    kind.append(...kinds.map(([value, label]) => element('option', { value }, label)));
    kind.value = field.kind;
    const content = element('input', { type: 'text', 'aria-label': name, spellcheck: 'false', autocomplete: 'off' });
    content.value = field.content;
    const update = () => {
      const next: InputField = { kind: kind.value as InputKind, content: content.value };
      this.#fields.set(key, next);
      const found = fieldValue(next).problem;
      problem.textContent = found ?? '';
      content.setAttribute('aria-invalid', String(found !== undefined));
      content.classList.toggle('unused', next.kind === 'null' || next.kind === 'unknown');
    };
    kind.addEventListener('change', () => {
      update();
      this.onChange();
    });
    content.addEventListener('input', () => {
      // Who writes into the field means what is written.
      if (kind.value === 'null' || kind.value === 'unknown') kind.value = 'text';
      update();
      this.onChange();
    });
    update();
    const root = element(
      'div',
      { class: 'input' },
      element('code', {}, name),
      kind,
      content,
      element('p', { class: 'quiet' }, documentation),
      problem,
    );
    return { root, path };
  }
}
