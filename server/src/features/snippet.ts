import type { EmbeddedText } from '../text/embedded-text';

/** A place in inserted text that the cursor visits: with a default text, or with several to choose from. */
export interface TabStop {
  readonly choices: readonly string[];
}

/** Text to insert: literal pieces, and the places that remain to be filled in. */
export type Insertion = readonly (string | TabStop)[];

/** A place to fill in: empty, with a default, or with several to choose from. */
export function tabStop(...choices: readonly string[]): TabStop {
  return { choices };
}

/**
 * `insertion` in the snippet syntax of LSP 3.17, escaped for every string around `at`. Editors insert the text as it
 * is, so what a person types at a tab stop is not escaped; defaults and choices are.
 */
export function toSnippet(insertion: Insertion, at: EmbeddedText): string {
  let stop = 0;
  let result = '';
  for (const piece of insertion) {
    if (typeof piece === 'string') result += escapeText(at.escape(piece));
    else {
      const choices = piece.choices.map((choice) => at.escape(choice));
      const [first] = choices;
      if (first === undefined) result += `$${++stop}`;
      else if (choices.length === 1) result += `\${${++stop}:${escapeText(first)}}`;
      else result += `\${${++stop}|${choices.map(escapeChoice).join(',')}|}`;
    }
  }
  return result;
}

/** `insertion` for editors without snippets: every place holds its default, or nothing. */
export function toPlainText(insertion: Insertion, at: EmbeddedText): string {
  return insertion.map((piece) => at.escape(typeof piece === 'string' ? piece : (piece.choices[0] ?? ''))).join('');
}

/** Whether a cursor has to go anywhere but behind the text. */
export function hasTabStops(insertion: Insertion): boolean {
  return insertion.some((piece) => typeof piece !== 'string');
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replaceAll(/[\\$},|]/g, '\\$&');
}
