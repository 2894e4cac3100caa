import { EvaluationFailure } from '../../../kit/evaluated-function';
import { isLowerCase, isUpperCase } from '../../../kit/letter-case';
import { Unknown, type Value } from '../../../kit/value';
import { short, textOf } from '../arguments';

/** Dotted capital and dotless small i, which cultures treat differently. */
const oddLetters = /[\u0130\u0131]/;
const turkic = /^(tr|az)(-|$)/i;

/**
 * Changes the case of `source` as .NET does: letter by letter, so that a letter never becomes two (ß stays in upper
 * case). Without a culture the invariant one. `name` is the function's.
 */
export function changeCase(
  source: Value | undefined,
  culture: Value | undefined,
  name: 'ToLower' | 'ToUpper',
): string | Unknown {
  const text = textOf(source, name, 'source');
  if (typeof text !== 'string') return text;
  const language = culture === undefined ? '' : textOf(culture, name, 'culture');
  if (typeof language !== 'string') return language;
  if (language !== '' && !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language))
    throw new EvaluationFailure(
      `"${short(language)}" is no culture name of the form en-US.`,
      'CultureNotFoundException',
      1,
    );
  const lower = name === 'ToLower';
  if (lower ? isLowerCase(text) : isUpperCase(text)) return text;
  if (language !== '' && turkic.test(language)) return mapLetters(text, (c) => turkish(c, lower));
  if (isAscii(text)) return lower ? text.toLowerCase() : text.toUpperCase();
  if (language !== '' && oddLetters.test(text))
    return new Unknown(`How the culture ${language} changes the case of İ and ı depends on the server.`);
  return mapLetters(text, (c) => invariant(c, lower));
}

/** Whether the invariant rules are those of every culture but the Turkic ones. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

function mapLetters(text: string, map: (c: string) => string): string {
  let out = '';
  for (const c of text) out += map(c);
  return out;
}

function invariant(c: string, lower: boolean): string {
  if (oddLetters.test(c)) return c;
  const changed = lower ? c.toLowerCase() : c.toUpperCase();
  return changed.length === c.length ? changed : c;
}

function turkish(c: string, lower: boolean): string {
  if (lower) return c === 'I' ? 'ı' : c === 'İ' ? 'i' : invariant(c, lower);
  return c === 'i' ? 'İ' : c === 'ı' ? 'I' : invariant(c, lower);
}
