import type { JsonDocument } from '../json/parse';
import type { EmbeddedText } from '../text/embedded-text';
import type { Diagnostic, Fix } from './diagnostic';
import { replaceIn } from './edits';

/** The problems of a JSON text as diagnostics `json/<problem>`. An empty text is a parameter that is not used. */
export function jsonSyntax(uri: string, at: EmbeddedText, json: JsonDocument): readonly Diagnostic[] {
  return json.problems.map(({ code, span, message }) => ({
    uri,
    code: `json/${code}`,
    severity: 'error',
    span: at.spanToFile(span),
    message,
    fixes: fixesFor(code, uri, at, json),
    related: [],
  }));
}

function fixesFor(code: string, uri: string, at: EmbeddedText, json: JsonDocument): readonly Fix[] {
  if (code !== 'unicode-space') return [];
  const edits = json.unicodeSpaces.map((span) => replaceIn(uri, at, span, ' '.repeat(span.end - span.start)));
  return [{ title: 'Replace with blanks', edits, isSafe: true }];
}
