import { EvaluationFailure } from '../../kit/evaluated-function';
import type { Unknown } from '../../kit/value';
import type { DateTime } from './date-time';
import { ExactCursor, trimFor } from './exact-cursor';
import { ExactFields, readField } from './exact-fields';
import { refused } from './format';
import { quote } from './quoted';
import { resolveFields } from './resolve';
import { customFormat } from './standard-formats';
import { allows, type DateTimeStyle } from './styles';
import { type FormatToken, formatTokens } from './tokens';

/**
 * `DateTime.ParseExact(text, format, CultureInfo.InvariantCulture, styles)`. `now` (milliseconds since 1970) fills in
 * what the format leaves out. Throws EvaluationFailure (FormatException) when the text does not fit the format.
 * Source: "DateTime.ParseExact" and "Custom date and time format strings", learn.microsoft.com/dotnet.
 */
export function parseExact(
  text: string,
  format: string,
  styles: ReadonlySet<DateTimeStyle>,
  now?: number,
  argument?: number,
): DateTime | Unknown {
  const pattern = customFormat(format);
  const tokens = pattern === undefined || pattern === '' ? undefined : formatTokens(trimFor(pattern, styles));
  if (tokens === undefined) throw refused(format, argument);
  const cursor = new ExactCursor(trimFor(text, styles));
  const fields = new ExactFields();
  if (format === 'U') fields.zone(0, true);
  const fits = readTokens(tokens, cursor, fields, allows(styles, 'Inner'), allows(styles, 'Trailing'));
  const date = fits && cursor.atEnd ? resolveFields(fields, styles, now) : undefined;
  if (date === undefined)
    throw new EvaluationFailure(
      `${quote(text)} is no date of the form ${quote(format)}; .NET refuses it.`,
      'FormatException',
      argument === undefined ? undefined : 0,
    );
  return date;
}

/** Whether the text fits. Leaves the cursor after what it read. */
function readTokens(
  tokens: readonly FormatToken[],
  cursor: ExactCursor,
  fields: ExactFields,
  innerWhite: boolean,
  trailingWhite: boolean,
): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { letter, length, text } = tokens[i]!;
    if (innerWhite) cursor.skipWhite();
    if (letter === undefined) {
      if (!cursor.literal(text)) return false;
    } else if (letter === 'G' && length === 1 && tokens[i + 1]?.text === 'M' && tokens[i + 2]?.text === 'T') {
      if (!cursor.literal('GMT') || !fields.zone(0, true)) return false;
      i += 2;
    } else if (letter === '.' && length === 1 && tokens[i + 1]?.letter === 'F' && cursor.text[cursor.index] !== '.') {
      // ".F" may be missing whole.
      i++;
    } else if (text === ' ' && trailingWhite && i + 1 < tokens.length && cursor.text[cursor.index] !== ' ') {
      // .NET goes on without the space, as the rest may stand for nothing.
    } else if (!(readField(letter, length, cursor, fields) ?? readLiteral(text, cursor, innerWhite))) return false;
  }
  return true;
}

function readLiteral(text: string, cursor: ExactCursor, innerWhite: boolean): boolean {
  return (innerWhite && text.trim() === '') || cursor.literal(text);
}
