import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { prepareRename, rename } from '../features/rename/rename';
import { toRange, toWorkspaceEdit } from './convert';
import { type Session, subjectOf } from './session';

/** Answers `textDocument/prepareRename`; a name that must stay is refused with the reason. */
export async function prepareRenameAt(
  session: Session,
  params: PrepareRenameParams,
): Promise<PrepareRenameResult | ResponseError<never> | null> {
  const subject = await subjectOf(session, params.textDocument.uri);
  if (subject === undefined) return null;
  const { lines } = subject.file;
  const found = prepareRename(subject.document, lines.offsetAt(params.position), subject.workspace);
  if (found === undefined) return null;
  return 'refusal' in found ? refused(found.refusal) : { range: toRange(lines, found.span), placeholder: found.name };
}

/** Answers `textDocument/rename` with the edits of all files of the connector. */
export async function renameAt(
  session: Session,
  params: RenameParams,
): Promise<WorkspaceEdit | ResponseError<never> | null> {
  const subject = await subjectOf(session, params.textDocument.uri);
  if (subject === undefined) return null;
  const offset = subject.file.lines.offsetAt(params.position);
  const found = rename(subject.document, offset, params.newName, subject.workspace);
  if (found === undefined) return null;
  if ('refusal' in found) return refused(found.refusal);
  const edit = toWorkspaceEdit(found, session.store, session.support);
  return edit ?? refused('One of the files of this connector is gone. Open its folder again.');
}

/** The editor shows the message of this error and changes nothing (LSP 3.17, RequestFailed). */
function refused(message: string): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestFailed, message);
}
