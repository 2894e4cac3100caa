import { mappingItemAt } from '../features/mapping-item';
import type { ExpressionPlaceParams, MappingItemInfo } from './protocol';
import { type Session, subjectOf } from './session';

/** Answers {@link mappingItemMethod}. */
export async function mappingItemOf(
  session: Session,
  { uri, position }: ExpressionPlaceParams,
): Promise<MappingItemInfo | null> {
  const subject = await subjectOf(session, uri);
  if (subject === undefined) return null;
  const { file, document } = subject;
  const { lines, text } = file;
  const line = { start: lines.lineStart(position.line), end: lines.lineEnd(position.line) };
  const found = mappingItemAt(document, text, line, lines.offsetAt(position));
  return found === undefined ? null : { name: found.name, start: found.span.start, end: found.span.end };
}
