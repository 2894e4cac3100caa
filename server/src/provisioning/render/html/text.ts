import { escapeMarkup } from '../../../text/markup';
import { printable } from '../style';

/** Text of a file or a server on one line, as content or as a value in quotes. */
export function text(value: string): string {
  return escapeMarkup(printable(value));
}

/** The same with its line breaks, for `pre`. */
export function lines(value: string): string {
  return value.split('\n').map(text).join('\n');
}
