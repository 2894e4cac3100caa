import type { PersonResultInfo } from '../../../server/src/lsp/protocol';
import { element } from '../shared/dom';
import type { EvaluateSubject } from './messages';

/** What the buttons of the part do. */
export interface EditRequests {
  readonly write: () => void;
  readonly people: () => void;
}

const words: Readonly<Record<PersonResultInfo['verdict'], string>> = {
  ok: '',
  wrong: 'It fails',
  unknown: 'Not known',
};

/** The part of the page for an expression that can be written back: the button, and what it gives for several people. */
export class EditPart {
  readonly root = element('div', { class: 'edit' });
  readonly #write = element('button', { type: 'button', class: 'primary' }, 'Write Back');
  readonly #choose = element('button', { type: 'button' }, 'Choose People…');
  readonly #status = element('p', { class: 'quiet', role: 'status', 'aria-live': 'polite' });
  readonly #people = element('div', { class: 'people' });
  #original = '';

  constructor({ write, people }: EditRequests) {
    this.#write.addEventListener('click', write);
    this.#choose.addEventListener('click', people);
    this.root.append(
      element('div', { class: 'actions', role: 'group', 'aria-label': 'Edit' }, this.#write, this.#choose),
      this.#status,
      this.#people,
    );
    this.root.hidden = true;
  }

  /** Begins with another expression; undefined: it cannot be written back. */
  begin(edit: EvaluateSubject['edit'], text: string): void {
    this.root.hidden = edit === undefined;
    if (edit === undefined) return;
    this.#original = edit.original;
    this.#people.replaceChildren();
    this.changed(text);
  }

  /** The text was edited. The file stays as it is until it is written back. */
  changed(text: string): void {
    const isSame = text === this.#original;
    this.#write.disabled = isSame || text.trim() === '';
    this.#status.className = 'quiet';
    this.#status.textContent = isSame ? 'As in the file.' : 'Not in the file yet.';
  }

  /** @param now the text of the box, which may have been edited meanwhile */
  written(now: string, { text, note }: { readonly text: string; readonly note: string }): void {
    this.#original = text;
    this.changed(now);
    if (now === text) this.#status.textContent = `Written to the file, which is not saved yet. ${note}`.trim();
  }

  refused(reason: string): void {
    this.#status.className = 'failure';
    this.#status.textContent = reason;
  }

  /** @param file where the people are from; undefined while none were chosen */
  showPeople(file: string | undefined, results: readonly PersonResultInfo[]): void {
    this.#choose.textContent = file === undefined ? 'Choose People…' : `People: ${file}…`;
    if (results.length === 0) return this.#people.replaceChildren();
    const rows = results.map(({ label, verdict, text }) =>
      element(
        'tr',
        { class: verdict },
        element('th', { scope: 'row' }, label),
        element('td', {}, shown(verdict, text)),
      ),
    );
    this.#people.replaceChildren(
      element('table', { 'aria-label': 'Result for each person' }, element('tbody', {}, ...rows)),
    );
  }
}

function shown(verdict: PersonResultInfo['verdict'], text: string | null): string {
  if (verdict !== 'ok') return text === null || text === '' ? words[verdict] : `${words[verdict]}: ${text}`;
  if (text === null) return 'null';
  return text === '' ? '(empty)' : text;
}
