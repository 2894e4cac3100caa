import { type ErrorExplanation, explainError } from './explain-error';
import { type EventGroup, groupEvents } from './groups';
import { readLog } from './log/read-log';
import type { LogProvider } from './log/record';
import { readMappingPlaces } from './mapping-places';

/** A provisioning log, explained. */
export interface LogExplanation {
  readonly kind: 'log';
  readonly providers: readonly LogProvider[];
  /** As the log names them. */
  readonly applications: readonly string[];
  readonly events: number;
  readonly succeeded: number;
  /** Events whose outcome the log does not tell. */
  readonly undecided: number;
  readonly otherEvents: number;
  /** What did not succeed: failures, then warnings, then skips; the most frequent first. */
  readonly groups: readonly EventGroup[];
  /** What could not be read. */
  readonly notes: readonly string[];
  /** Whether a mapping was looked at for where an attribute is filled. */
  readonly hasMapping: boolean;
}

/** An error message, code, status or answer, explained. */
export interface MessageExplanation extends ErrorExplanation {
  readonly kind: 'error';
  readonly asked: string;
}

/** A text that says nothing about provisioning. */
export interface NothingToExplain {
  readonly kind: 'nothing';
  /** Why, and what would help. */
  readonly reason: string;
}

export type Explanation = LogExplanation | MessageExplanation | NothingToExplain;

/** Larger than any download of a log; a larger text is refused with a reason. */
const LONGEST_TEXT = 64 * 1024 * 1024;

/**
 * Explains a provisioning log of Entra, Okta or JumpCloud, or the text of an error. Whatever the text is, it answers: what is
 * not known is said as unknown. Never throws.
 * @param mapping the text of the mapping the log belongs to, for links to where an attribute is filled
 */
export function explain(text: string, mapping?: string): Explanation {
  if (text.trim() === '') return nothing('The text is empty.');
  if (text.length > LONGEST_TEXT)
    return nothing(
      `The text has ${Math.round(text.length / 1024 / 1024)} MB; up to 64 MB are read. Filter the log by time or by status before the download.`,
    );
  const { records, otherEvents, notes } = readLog(text);
  if (records.length === 0) {
    if (otherEvents > 0)
      return nothing(
        `The log has ${otherEvents === 1 ? 'one event' : `${otherEvents} events`}, none of them about provisioning. Filter it by the events of the application.`,
      );
    if (notes.length > 0) return nothing(notes.join(' '));
    return isCsv(text) ? nothing(csvReason) : explainText(text);
  }
  const places = mapping === undefined ? undefined : readMappingPlaces(mapping);
  return {
    kind: 'log',
    providers: [...new Set(records.map(({ provider }) => provider))],
    applications: [...new Set(records.map(({ application }) => application).filter((name) => name !== ''))],
    events: records.length,
    succeeded: records.filter(({ outcome }) => outcome === 'success').length,
    undecided: records.filter(({ outcome }) => outcome === 'unknown').length,
    otherEvents,
    groups: groupEvents(records, places),
    notes,
    hasMapping: mapping !== undefined,
  };
}

const LONGEST_QUESTION = 400;

function explainText(text: string): MessageExplanation {
  const line = text
    .slice(0, LONGEST_QUESTION * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const asked = line.length > LONGEST_QUESTION ? `${line.slice(0, LONGEST_QUESTION)}…` : line;
  return { kind: 'error', asked, ...explainError(text) };
}

/** The logs that are read, as a part of a sentence. */
export const readLogFormats =
  "JSON of Entra's provisioning logs (the download of the portal, Graph, Log Analytics, provisioning on demand), of Okta's System Log and of JumpCloud's Directory Insights";

/**
 * Microsoft Learn names the three files of the download, one of which has the events without their steps and values, and the
 * change id that joins them; the columns it does not document ("How to download and analyze the provisioning logs").
 */
const csvReason = `This looks like a CSV download of the provisioning logs, which comes as three files whose columns are not documented. Download the log as JSON instead: Provisioning logs > Download > JSON. What is read is ${readLogFormats}.`;

function isCsv(text: string): boolean {
  const [header = ''] = text.slice(0, 4000).split(/[\r\n]/, 1);
  return /,/.test(header) && /\b(?:Change ?Id|Cycle ?Id|Job ?Id|Provisioning)\b/i.test(header) && !/[{[]/.test(header);
}

function nothing(reason: string): NothingToExplain {
  return { kind: 'nothing', reason };
}
