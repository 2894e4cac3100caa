/** Whose letters a date pattern has: java.text and java.time, Joda-Time (Okta), or .NET (Entra). */
export type DatePatternDialect = 'java' | 'joda' | 'dotnet';

/** A trap of a date pattern. */
export interface DatePatternTrap {
  /** What is so, what comes of it, and what to write. */
  readonly message: string;
  /** The whole pattern as it was probably meant. */
  readonly suggestion: string;
}

/**
 * What a date pattern surely does not mean as it is written: week years, days of the year and minutes between the parts
 * of a date, letters .NET does not know. Undefined for every pattern that may be meant so. Sources: Java's
 * SimpleDateFormat, Joda-Time's DateTimeFormat, .NET's custom date and time format strings.
 */
export function datePatternTrap(pattern: string, dialect: DatePatternDialect): DatePatternTrap | undefined {
  // Longer ones are no patterns of people.
  if (pattern.length < 3 || pattern.length > 100) return undefined;
  const letters = new Set(unquoted(pattern));
  const has = (any: string): boolean => [...any].some((letter) => letters.has(letter));
  const hasYear = has('yYu');
  if (dialect === 'dotnet' && (has('Y') || (letters.has('D') && hasYear))) {
    const letter = letters.has('Y') ? 'Y' : 'D';
    const message = `.NET knows no ${letter} in a date format, so the letter itself is written. Write ${letter.toLowerCase()}.`;
    return { message, suggestion: rewritten(pattern, { Y: 'y', D: 'd' }) };
  }
  if (dialect === 'java' && letters.has('Y') && has('Md') && !letters.has('w')) {
    const message =
      'YYYY is the year of the week, which is another one for some days around New Year. The year of the date is yyyy.';
    return { message, suggestion: rewritten(pattern, { Y: 'y' }) };
  }
  if (dialect !== 'dotnet' && letters.has('D') && letters.has('M') && !letters.has('d')) {
    const message = 'DD is the day of the year, up to 366. The day of the month is dd.';
    return { message, suggestion: rewritten(pattern, { D: 'd' }) };
  }
  if (letters.has('m') && hasYear && has('dD') && !letters.has('M') && !has('hHkK')) {
    return { message: 'mm are the minutes. The month is MM.', suggestion: rewritten(pattern, { m: 'M' }) };
  }
  return undefined;
}

/** The pattern without what stands in quotes. */
function unquoted(pattern: string): string {
  return pieces(pattern)
    .filter((piece) => !isQuoted(piece))
    .join('');
}

function rewritten(pattern: string, letters: Readonly<Record<string, string>>): string {
  return pieces(pattern)
    .map((piece) => (isQuoted(piece) ? piece : piece.replace(/[YDm]/g, (letter) => letters[letter] ?? letter)))
    .join('');
}

/** Quoted and plain parts, in order; a quote that is not closed holds the rest. */
function pieces(pattern: string): readonly string[] {
  return pattern.match(/'[^']*'?|[^']+/g) ?? [];
}

const isQuoted = (piece: string): boolean => piece.startsWith("'");
