import { Failure } from '../../runtime/failure';

export const outOfText = (begin: number, end: number, length: number): Failure =>
  new Failure(
    'java.lang.StringIndexOutOfBoundsException',
    `The text has ${length} characters, so ${begin} to ${end} is outside it.`,
  );

export function substring(text: string, begin: number, end: number): string {
  if (begin < 0 || end > text.length || begin > end) throw outOfText(begin, end, text.length);
  return text.slice(begin, end);
}

export const chars = (text: string): string[] => text.split('');
