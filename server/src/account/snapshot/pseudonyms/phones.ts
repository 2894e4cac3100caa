import type { Random } from './letters';
import type { PseudonymTable } from './table';

/**
 * Country codes of ITU-T E.164 with one and two digits, by their first digits; all others have three (Recommendation
 * E.164, list of assigned country codes).
 */
const shortCodes: ReadonlySet<string> = new Set(
  '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);

/** How many digits of an international number, without its +, are the country code. */
export function countryCodeLength(digits: string): number {
  if (shortCodes.has(digits.slice(0, 1))) return 1;
  return shortCodes.has(digits.slice(0, 2)) ? 2 : 3;
}

/**
 * The pseudonym of a phone number: another of the same country code and length, written with the same signs between the
 * digits. A number that does not begin with + has no country code, and all of its digits are replaced. Numbers that differ
 * in their signs alone have the same digits afterwards too.
 */
export function pseudonymOfPhone(number: string, table: PseudonymTable): string {
  const digits = number.replace(/\P{Nd}/gu, '');
  if (digits === '') return number;
  const isInternational = number.trimStart().startsWith('+');
  const kept = isInternational ? countryCodeLength(digits) : 0;
  const rest = digits.slice(kept);
  if (rest === '') return number;
  const key = `${isInternational ? '+' : ''}${digits}`;
  const prefix = key.slice(0, key.length - rest.length);
  const drawn = table.get(key, (random, extra) => `${prefix}${likeDigits(rest, random, extra)}`).replace('+', '');
  let index = 0;
  const placed = number.replace(/\p{Nd}/gu, () => drawn[index++] ?? '');
  return `${placed}${drawn.slice(index)}`;
}

/** Zeros in front stay: they are a trunk prefix, not part of the number. */
function likeDigits(digits: string, random: Random, extra: number): string {
  const first = digits.search(/[^0]/);
  const drawn = [...digits].map((digit, index) => {
    if (index < first) return digit;
    return String(index === first ? 1 + random(9) : random(10));
  });
  return [...drawn, ...Array.from({ length: extra }, () => String(random(10)))].join('');
}
