import { EvaluationFailure } from '../../../../kit/evaluated-function';
import type { Unknown } from '../../../../kit/value';
import { undocumented } from '../../shared/undocumented';

/** What Java's Double.parseDouble reads beside plain decimals: blanks around, exponents, suffixes, hexadecimal, names. */
const javaNumber =
  /^[+-]?(?:NaN|Infinity|0[xX][\da-fA-F.]+[pP][+-]?\d+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)[fFdD]?$/;

/**
 * The number a text stands for. Unknown for spellings that only Java reads and for an empty text.
 * @throws EvaluationFailure for what is no number, as Okta documents
 */
export function readNumber(name: string, text: string): number | Unknown {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const trimmed = text.trim();
  if (trimmed === '' || javaNumber.test(trimmed)) return undocumented(name, `for ${JSON.stringify(text)}`);
  throw new EvaluationFailure(
    `${name} cannot read ${JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)} as a number.`,
    'java.lang.NumberFormatException',
  );
}
