import type { EmbeddedText } from '../../text/embedded-text';
import { LineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';

/** Where something stands in one of the two versions. Lines and columns count from 1, offsets UTF-16 code units. */
export interface ComparedPlace {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** One thing that differs within a part. A side is absent where there is nothing. */
export interface ChangedValue {
  /** In the vendor's own words: `expression`, `flowType`, `scope`. */
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
}

/** A part of a mapping that was added, removed, or means something else. */
export interface MappingChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** What it is, in the vendor's own words: `attribute mapping`, `CreateAccountJSON`. */
  readonly part: string;
  readonly name: string;
  /** What is around it, outermost first. */
  readonly within: readonly string[];
  readonly values: readonly ChangedValue[];
  /** Absent for what was added. */
  readonly before?: ComparedPlace;
  /** Absent for what was removed. */
  readonly after?: ComparedPlace;
  /** What comes of saving the newer version, one sentence each. */
  readonly consequences: readonly string[];
}

/** Tells places of one file, whose lines are counted once. */
export class PlacesOf {
  private lines: LineIndex | undefined;

  constructor(
    private readonly uri: string,
    private readonly file: string,
  ) {}

  /** @param span of `text`, or of the file without one */
  place(span: Span, text?: EmbeddedText): ComparedPlace {
    const { start, end } = text === undefined ? span : text.spanToFile(span);
    this.lines ??= new LineIndex(this.file);
    const { line, character } = this.lines.positionAt(start);
    return { uri: this.uri, start, end, line: line + 1, column: character + 1 };
  }
}

/** Longer values are cut: a report is read by a person. The differing part may then be out of sight; the place leads to it. */
const MOST = 300;

/** A value as a report shows it. */
export function shownText(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST)}…`;
}

/** Texts that differ, as a report shows them; undefined for what is not there. */
export function changedValue(what: string, before: string | undefined, after: string | undefined): ChangedValue {
  return {
    what,
    ...(before === undefined ? {} : { before: shownText(before) }),
    ...(after === undefined ? {} : { after: shownText(after) }),
  };
}
