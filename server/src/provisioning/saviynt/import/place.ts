import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import type { ParameterName } from '../../../knowledge/saviynt/parameters';
import { LineIndex } from '../../../text/line-index';
import type { Span } from '../../../text/span';

/** A place of the mapping. Offsets are those of the file, UTF-16 code units; lines and columns count from 1. */
export interface Place {
  readonly uri: string;
  readonly parameter: ParameterName;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

const lineIndexes = new WeakMap<SaviyntParameter, LineIndex>();

/** Where `span` of a parameter's text stands in its file. */
export function placeOf(parameter: SaviyntParameter, span: Span): Place {
  const { start, end } = parameter.text.spanToFile(span);
  let index = lineIndexes.get(parameter);
  if (index === undefined) {
    index = new LineIndex(parameter.text.root.text);
    lineIndexes.set(parameter, index);
  }
  const { line, character } = index.positionAt(start);
  return { uri: parameter.uri, parameter: parameter.name, start, end, line: line + 1, column: character + 1 };
}
