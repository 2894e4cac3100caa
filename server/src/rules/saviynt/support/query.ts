import type { Span } from '../../../text/span';

export interface QueryParameter {
  readonly name: string;
  readonly value: string;
  /** Of `name=value`, in offsets of the URL. */
  readonly span: Span;
  readonly valueSpan: Span;
}

/** The parameters of a URL template's query; separators inside `${…}` are not separators. */
export function queryOf(url: string): readonly QueryParameter[] {
  const question = outside(url, 0, '?');
  if (question < 0) return [];
  const parameters: QueryParameter[] = [];
  for (let start = question + 1; start <= url.length; ) {
    const ampersand = outside(url, start, '&');
    const end = ampersand < 0 ? url.length : ampersand;
    const equals = outside(url, start, '=');
    const nameEnd = equals < 0 || equals > end ? end : equals;
    const valueStart = Math.min(nameEnd + 1, end);
    if (end > start)
      parameters.push({
        name: url.slice(start, nameEnd).trim(),
        value: url.slice(valueStart, end).trim(),
        span: { start, end },
        valueSpan: { start: valueStart, end },
      });
    start = end + 1;
  }
  return parameters;
}

/** The part of a URL template before its query. */
export function pathOfUrl(url: string): string {
  const question = outside(url, 0, '?');
  return question < 0 ? url : url.slice(0, question);
}

function outside(text: string, from: number, wanted: string): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === '$' && text[i + 1] === '{') {
      depth++;
      i++;
    } else if (depth > 0 && c === '{') depth++;
    else if (depth > 0 && c === '}') depth--;
    else if (depth === 0 && c === wanted) return i;
  }
  return -1;
}
