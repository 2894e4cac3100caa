import { Failure } from '../../runtime/failure';

/** The exception of a part that is not within a text of `length` UTF-16 code units. */
export const outOfText = (begin: number, end: number, length: number): Failure =>
  new Failure(
    'java.lang.StringIndexOutOfBoundsException',
    `The text has ${length} characters, so ${begin} to ${end} is outside it.`,
  );

/** String.substring: throws StringIndexOutOfBoundsException where JavaScript would cut or swap. */
export function substring(text: string, begin: number, end: number): string {
  if (begin < 0 || end > text.length || begin > end) throw outOfText(begin, end, text.length);
  return text.slice(begin, end);
}

/** UTF-16 code units, which are Java's characters. */
export const chars = (text: string): string[] => text.split('');
