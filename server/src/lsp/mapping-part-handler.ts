import { mappingPartAt } from '../features/mapping-part';
import type { ExpressionPlaceParams, MappingPartInfo } from './protocol';
import { type Session, subjectOf } from './session';

/** Answers {@link mappingPartMethod}. */
export async function mappingPartOf(
  session: Session,
  { uri, position }: ExpressionPlaceParams,
): Promise<MappingPartInfo | null> {
  const subject = await subjectOf(session, uri);
  if (subject === undefined) return null;
  const { file, document } = subject;
  const { lines, text } = file;
  const line = { start: lines.lineStart(position.line), end: lines.lineEnd(position.line) };
  const found = mappingPartAt(document, text, line, lines.offsetAt(position));
  return found === undefined ? null : { name: found.name, start: found.span.start, end: found.span.end };
}
