import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { valueHints } from '../features/expression/inlay-hints';
import { toSpan } from './convert';
import { type Session, subjectOf } from './session';

/** Answers `textDocument/inlayHint`: what the expressions become for the sample user, nothing without one. */
export async function inlayHints(session: Session, { textDocument, range }: InlayHintParams): Promise<InlayHint[]> {
  await session.settled();
  const { user, hintsEnabled } = session.sample;
  if (user === undefined || !hintsEnabled) return [];
  const subject = await subjectOf(session, textDocument.uri);
  if (subject === undefined) return [];
  const { file, document, workspace } = subject;
  return valueHints(document, toSpan(file.lines, range), workspace, user, Date.now()).map(
    ({ offset, label, tooltip }) => ({
      position: file.lines.positionAt(offset),
      label,
      tooltip: `${user.label}: ${tooltip}`,
      paddingLeft: true,
    }),
  );
}
