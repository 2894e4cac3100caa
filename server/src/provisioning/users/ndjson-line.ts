import { parseJson } from '../../json/parse';
import type { JsonValue } from '../../json/value';
import { isRecord, type JsonRecord } from './json-rows';
import type { UserProblem } from './user';

/** The object of a line of NDJSON; undefined when it is not one JSON object. */
export function parsedLine(line: string): JsonRecord | undefined {
  try {
    const value = JSON.parse(line) as JsonValue;
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with a line that `parsedLine` cannot read. @param line 1-based */
export function brokenLine(text: string, line: number): UserProblem {
  const at = parseJson(text).problems[0]?.span.start ?? 0;
  const message = 'This line is not one JSON object; its person is left out.';
  return { severity: 'error', message, line, column: at + 1 };
}
