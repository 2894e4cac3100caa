import { listCalls } from '../features/calls';
import type { CallInfo, CallsParams } from './protocol';
import { type Session, subjectOf } from './session';

/** Answers {@link callsMethod}. */
export async function callsOf(session: Session, { uri }: CallsParams): Promise<readonly CallInfo[] | null> {
  const subject = await subjectOf(session, uri);
  if (subject === undefined) return null;
  return listCalls(subject.document).map((call) => ({ ...call, position: subject.file.lines.positionAt(call.offset) }));
}
