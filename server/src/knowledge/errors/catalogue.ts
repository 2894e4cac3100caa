import { entraErrors } from '../entra/log/errors';
import { jumpCloudErrors } from '../jumpcloud/log/errors';
import { oktaErrors } from '../okta/log/errors';
import { ringCentralErrors } from '../ringcentral/errors';
import type { KnownError } from './known-error';
import { lowerAscii, plainText, textPattern } from './text-pattern';

/** Every error there is a word about: of RingCentral, plain HTTP, Entra, Okta and JumpCloud. */
export const errorCatalogue: readonly KnownError[] = [
  ...ringCentralErrors,
  ...entraErrors,
  ...oktaErrors,
  ...jumpCloudErrors,
];

/** A known text that was found. */
export interface FoundText {
  readonly error: KnownError;
  /** How much of the text was fixed and fits, in characters. */
  readonly specificity: number;
  /** What stood in the places of what varies: `parameter`, `permission`, `feature`, `value`. */
  readonly captured: ReadonlyMap<string, string>;
  /** Where it stands in the text without its superfluous blanks. */
  readonly start: number;
  readonly end: number;
}

const patterns = errorCatalogue.map((error) => ({ error, texts: error.texts.map(textPattern) }));

/** Longer messages repeat themselves; a page of a proxy is no message. */
const LONGEST_TEXT = 20_000;

/** Every error whose text is in `text`, letter case and line breaks aside; the one of which most fits comes first. */
export function findByText(text: string): readonly FoundText[] {
  const plain = plainText(text.slice(0, LONGEST_TEXT));
  const lower = lowerAscii(plain);
  const found: FoundText[] = [];
  for (const { error, texts } of patterns) {
    let best: FoundText | undefined;
    for (const pattern of texts) {
      if (best !== undefined && pattern.specificity <= best.specificity) continue;
      const match = pattern.match(plain, lower);
      if (match !== undefined) best = { error, specificity: pattern.specificity, ...match };
    }
    if (best !== undefined) found.push(best);
  }
  // "Token expired" within "Access token expired" is a part of that text, not another one.
  const whole = found.filter((part) => !found.some((other) => isWithin(part, other)));
  return whole.sort((a, b) => b.specificity - a.specificity);
}

function isWithin(part: FoundText, other: FoundText): boolean {
  const isInside = other.start <= part.start && other.end >= part.end;
  return isInside && other.end - other.start > part.end - part.start;
}

const byCode = new Map<string, KnownError[]>();
for (const error of errorCatalogue) {
  for (const code of error.codes) {
    const same = byCode.get(code.toLowerCase());
    if (same === undefined) byCode.set(code.toLowerCase(), [error]);
    else same.push(error);
  }
}

/**
 * Every error with this code, letter case aside. The error a code is the own one of comes before texts that come with it.
 * Entra puts the name of the application before some of its codes: `BoxEntryConflict` is `EntryConflict`.
 */
export function findByCode(code: string): readonly KnownError[] {
  const key = code.trim().toLowerCase();
  const found = byCode.get(key) ?? (/[a-z]entryconflict$/.test(key) ? byCode.get('entryconflict') : undefined) ?? [];
  return found.toSorted((a, b) => Number(b.id === key) - Number(a.id === key));
}

/** What a bare status, with a scimType where there is one, says. The scimType comes first: it says more. */
export function findByStatus(status: number | undefined, scimType?: string): readonly KnownError[] {
  const plain = errorCatalogue.filter(({ origin }) => origin === 'HTTP');
  const typed =
    scimType === undefined ? [] : plain.filter(({ codes }) => codes[0]?.toLowerCase() === scimType.toLowerCase());
  if (status === undefined) return typed;
  const untyped = plain.filter(({ codes }) => codes.length === 0);
  return [...typed, ...untyped.filter(({ statuses }) => statuses.includes(status))];
}

const byId = new Map(errorCatalogue.map((error) => [error.id, error]));

/** The error with this id. */
export function findById(id: string): KnownError | undefined {
  return byId.get(id);
}
