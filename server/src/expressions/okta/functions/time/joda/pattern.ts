import { EvaluationFailure } from '../../../../kit/evaluated-function';

/** A piece of a pattern: a letter that is repeated, or text that stands for itself. */
export type Field =
  | { readonly letter: string; readonly count: number; readonly literal?: undefined }
  | { readonly letter?: undefined; readonly literal: string };

const letters = 'GCYxweEyDMdaKhHkmsSzZ';
const known = new Map<string, readonly Field[]>();

/**
 * Splits a date pattern. Source: Joda-Time, DateTimeFormat (https://www.joda.org/joda-time/key_format.html).
 * @throws EvaluationFailure for a letter it does not have
 */
export function readPattern(pattern: string): readonly Field[] {
  let fields = known.get(pattern);
  if (fields === undefined) {
    fields = split(pattern);
    if (known.size >= 100) known.clear();
    if (pattern.length <= 100) known.set(pattern, fields);
  }
  return fields;
}

function split(pattern: string): readonly Field[] {
  const fields: Field[] = [];
  for (let i = 0; i < pattern.length; ) {
    const c = pattern[i]!;
    if (!/[A-Za-z]/.test(c)) {
      const { literal, end } = readLiteral(pattern, i);
      fields.push({ literal });
      i = end;
      continue;
    }
    if (!letters.includes(c)) {
      throw new EvaluationFailure(
        `"${c}" is no letter of a date pattern. Put plain letters in single quotes.`,
        'java.lang.IllegalArgumentException',
      );
    }
    let count = 1;
    while (pattern[i + count] === c) count++;
    fields.push({ letter: c, count });
    i += count;
  }
  return fields;
}

/** Text up to the next letter. Single quotes hold letters; two of them are one. */
function readLiteral(pattern: string, start: number): { literal: string; end: number } {
  let literal = '';
  let quoted = false;
  let i = start;
  for (; i < pattern.length; i++) {
    const c = pattern[i]!;
    if (c === "'") {
      if (pattern[i + 1] === "'") {
        literal += c;
        i++;
      } else quoted = !quoted;
    } else if (!quoted && /[A-Za-z]/.test(c)) break;
    else literal += c;
  }
  return { literal, end: i };
}

/** Whether a field is read as digits, so that the one before it must not take more than its own. */
export function isNumeric(field: Field | undefined): boolean {
  if (field?.letter === undefined) return false;
  return field.letter === 'M' ? field.count < 3 : 'CYxweyDdKhHkmsS'.includes(field.letter);
}
