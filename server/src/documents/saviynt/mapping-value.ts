import { MAPPING_SEPARATOR } from '../../knowledge/saviynt/mapping-words';
import type { Span } from '../../text/span';

/** A mapping such as `emails[0].value~#~char` and its two parts, in offsets of the decoded text. */
export interface MappingValue {
  /** The path, constant or marker. */
  readonly source: string;
  readonly sourceSpan: Span;
  /** Undefined while the separator is missing. */
  readonly type: string | undefined;
  /** Begins with the separator. */
  readonly typeSpan: Span;
}

/** Reads the value of a mapping; the last separator counts, as a constant may hold one. */
export function readMappingValue(text: string): MappingValue {
  const at = text.lastIndexOf(MAPPING_SEPARATOR);
  const end = at < 0 ? text.length : at;
  return {
    source: text.slice(0, end),
    sourceSpan: { start: 0, end },
    type: at < 0 ? undefined : text.slice(at + MAPPING_SEPARATOR.length),
    typeSpan: { start: end, end: text.length },
  };
}
