import { EvaluationFailure } from '../../kit/evaluated-function';
import type { Unknown } from '../../kit/value';
import type { DateTime } from './date-time';
import { ExactCursor, trimFor } from './exact-cursor';
import { ExactFields, readField } from './exact-fields';
import { readQuoted, refused } from './format';
import { resolveFields } from './resolve';
import { customFormat } from './standard-formats';
import { allows, type DateTimeStyle } from './styles';

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
  if (pattern === undefined || pattern === '') throw refused(format, argument);
  const cursor = new ExactCursor(trimFor(text, styles));
  const fields = new ExactFields();
  if (format === 'U') fields.zone(0, true);
  const fits = readPattern(trimFor(pattern, styles), format, cursor, fields, allows(styles, 'Inner'), argument);
  const date = fits && cursor.atEnd ? resolveFields(fields, styles, now) : undefined;
  if (date === undefined)
    throw new EvaluationFailure(
      `"${text}" is no date of the form "${format}"; .NET refuses it.`,
      'FormatException',
      argument === undefined ? undefined : 0,
    );
  return date;
}

/** Whether the text fits. Leaves the cursor after what it read. */
function readPattern(
  pattern: string,
  format: string,
  cursor: ExactCursor,
  fields: ExactFields,
  innerWhite: boolean,
  argument?: number,
): boolean {
  let single = false;
  for (let i = 0; i < pattern.length; ) {
    const c = pattern[i]!;
    if (innerWhite) cursor.skipWhite();
    if (c === '%') {
      const next = pattern[i + 1];
      if (next === undefined || next === '%') throw refused(format, argument);
      single = true;
      i++;
      continue;
    }
    let end = i + 1;
    if (c === '"' || c === "'") {
      const quoted = readQuoted(pattern, i);
      if (quoted === undefined) throw refused(format, argument);
      if (!cursor.literal(quoted.text)) return false;
      end = quoted.end;
    } else if (c === '\\') {
      const escaped = pattern[i + 1];
      if (escaped === undefined) throw refused(format, argument);
      if (!cursor.literal(escaped)) return false;
      end = i + 2;
    } else if (pattern.startsWith('GMT', i)) {
      if (!cursor.literal('GMT') || !fields.zone(0, true)) return false;
      end = i + 3;
    } else {
      while (!single && pattern[end] === c) end++;
      if ((c === 'f' || c === 'F') && end - i > 7) throw refused(format, argument);
      if (c === 'Z') end = i + 1;
      const read = readField(c, end - i, cursor, fields);
      if (read === false) return false;
      if (read === undefined) {
        end = i + 1;
        if (!readLiteral(c, pattern[end], cursor, innerWhite)) {
          if (c !== '.' || pattern[end] !== 'F') return false;
          // ".F" may be missing whole.
          while (pattern[end] === 'F') end++;
        }
      }
    }
    single = false;
    i = end;
  }
  if (innerWhite) cursor.skipWhite();
  return true;
}

function readLiteral(c: string, next: string | undefined, cursor: ExactCursor, innerWhite: boolean): boolean {
  if (c === ' ' && innerWhite) return true;
  if (c === '.' && next === 'F' && cursor.text[cursor.index] !== '.') return false;
  return cursor.literal(c);
}
