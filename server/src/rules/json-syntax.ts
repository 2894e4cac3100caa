import type { JsonDocument } from '../json/parse';
import type { JsonProblemCode } from '../json/problem';
import type { EmbeddedText } from '../text/embedded-text';
import type { Span } from '../text/span';
import type { Diagnostic, Fix } from './diagnostic';
import { replaceIn } from './edits';

const NONE: readonly Diagnostic[] = [];

/** The problems of a JSON text as diagnostics `json/<problem>`. An empty text is a parameter that is not used. */
export function jsonSyntax(uri: string, at: EmbeddedText, json: JsonDocument): readonly Diagnostic[] {
  if (json.problems.length === 0) return NONE;
  return json.problems.map(({ code, span, message }) => ({
    uri,
    code: `json/${code}`,
    severity: 'error',
    span: at.spanToFile(span),
    message,
    fixes: fixesFor(code, uri, at, json, span),
    related: [],
  }));
}

function fixesFor(
  code: JsonProblemCode,
  uri: string,
  at: EmbeddedText,
  json: JsonDocument,
  span: Span,
): readonly Fix[] {
  const fix = (title: string, isSafe: boolean, newText: string): readonly Fix[] => [
    { title, edits: [replaceIn(uri, at, span, newText)], isSafe },
  ];
  switch (code) {
    case 'unicode-space': {
      const edits = json.unicodeSpaces.map((space) => replaceIn(uri, at, space, ' '.repeat(space.end - space.start)));
      return [{ title: 'Replace with blanks', edits, isSafe: true }];
    }
    case 'trailing-comma':
      return fix('Remove the comma', true, '');
    case 'comment':
      return fix('Remove the comment', false, '');
    case 'comma-expected':
      // Most often it was forgotten; but a quote that closed too early looks the same.
      return [
        {
          title: 'Insert a comma',
          edits: [replaceIn(uri, at, { start: span.start, end: span.start }, ',')],
          isSafe: false,
        },
      ];
    case 'single-quotes':
    case 'smart-quotes': {
      const straight = inStraightQuotes(at.text.slice(span.start, span.end));
      return straight === undefined ? [] : fix('Write straight double quotes', true, straight);
    }
    default:
      return [];
  }
}

/** The same text as JSON writes it; undefined while its closing quote is missing. */
function inStraightQuotes(source: string): string | undefined {
  if (source.length < 2 || !/['\u2018\u2019\u201a\u201c\u201d\u201e"]/.test(source.at(-1) ?? '')) return undefined;
  const content = source
    .slice(1, -1)
    .replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found === "\\'" ? "'" : found));
  return `"${content}"`;
}
