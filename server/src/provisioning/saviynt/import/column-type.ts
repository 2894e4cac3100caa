import { parseDate } from '../../../expressions/groovy/runtime/date-format';
import { Failure, UnknownSignal } from '../../../expressions/groovy/runtime/failure';
import type { Unknown } from '../../../expressions/kit/value';

/** What one record gives for one column: a text, nothing, or something that cannot be known. */
export type Cell = string | null | Unknown;

export interface CellReading {
  readonly cell: Cell;
  readonly fault?: CellFault;
}

/** Why the value of a cell may not arrive as meant. */
export interface CellFault {
  readonly kind:
    | 'list-without-index'
    | 'structure'
    | 'not-a-date'
    | 'no-date-format'
    | 'not-a-number'
    | 'not-a-boolean'
    | 'type-unknown'
    | 'expression-fails'
    | 'expression-unknown';
  /** The value or the reason, for an example. */
  readonly detail?: string;
}

/** Longer values are shown cut; nobody compares them by eye. */
const LONGEST = 2000;

/** Types that Saviynt's material and packages use with a known meaning. */
const KNOWN = new Set(['char', 'bool', 'date', 'epochdate', 'int']);

/** A value of a record, which is neither null nor missing, as the text of a column of this `~#~` type. */
export function asColumnText(value: unknown, type: string, dateFormat: string | undefined): CellReading {
  if (typeof value === 'object') return structure(value, type);
  const text = String(value).slice(0, LONGEST);
  if (!KNOWN.has(type)) return { cell: text, fault: { kind: 'type-unknown', detail: type } };
  const fault = typeFault(text, type, dateFormat);
  return fault === undefined ? { cell: text } : { cell: text, fault };
}

function typeFault(text: string, type: string, dateFormat: string | undefined): CellFault | undefined {
  switch (type) {
    case 'int':
      return /^-?\d{1,18}$/.test(text) ? undefined : { kind: 'not-a-number', detail: text };
    case 'bool':
      return /^(?:true|false)$/i.test(text) ? undefined : { kind: 'not-a-boolean', detail: text };
    case 'epochdate':
      return /^-?\d{1,16}$/.test(text) ? undefined : { kind: 'not-a-date', detail: text };
    case 'date':
      if (dateFormat === undefined) return { kind: 'no-date-format', detail: text };
      return isDate(text, dateFormat) ? undefined : { kind: 'not-a-date', detail: text };
    default:
      return undefined;
  }
}

/** `dateFormat` is a pattern of Java's SimpleDateFormat (the values in Saviynt's samples are). */
function isDate(text: string, pattern: string): boolean {
  try {
    parseDate(text, pattern);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    if (error instanceof UnknownSignal) return true; // a pattern we cannot judge says nothing against the value
    throw error;
  }
}

/** A whole list or object in one column: what Saviynt stores then is not published for most types. */
function structure(value: unknown, type: string): CellReading {
  let text: string;
  try {
    text = JSON.stringify(value).slice(0, LONGEST);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    text = '(nested too deeply to be shown)';
  }
  return { cell: text, fault: { kind: 'structure', detail: type } };
}
