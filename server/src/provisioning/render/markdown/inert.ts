import { printable } from '../style';

/**
 * Text from a file, in monospace, in which no Markdown, HTML, mention, reference or link of a code host can begin, also
 * within a table: characters with a meaning are written as references, which CommonMark never takes for structure (0.31,
 * entity and numeric character references), and code hosts link nothing within `<code>`.
 */
export function inertCode(text: string): string {
  return `<code>${references(printable(text))}</code>`;
}

/** The same as part of a sentence: `@` and `#` stand in elements of their own, so that nobody is called by a message. */
export function inertText(text: string): string {
  return references(printable(text)).replace(/&#(?:35|64);/g, '<span>$&</span>');
}

function references(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character) =>
    ' ,()/'.includes(character) ? character : `&#${character.charCodeAt(0)};`,
  );
}
