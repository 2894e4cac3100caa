import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { documentLinks as linksOf } from '../features/document-links';
import { toRange } from './convert';
import { type Session, subjectOf } from './session';

/** Answers textDocument/documentLink: from a path of a project file to the file. */
export async function documentLinks(session: Session, params: DocumentLinkParams): Promise<DocumentLink[] | null> {
  const subject = await subjectOf(session, params.textDocument.uri);
  if (subject === undefined) return null;
  const { lines } = subject.file;
  return linksOf(subject.document).map(({ span, target }) => ({ range: toRange(lines, span), target }));
}
