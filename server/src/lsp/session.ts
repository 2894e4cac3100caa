import type { Connection } from 'vscode-languageserver';
import type { ProvisioningDocument } from '../documents/document';
import type { Workspace } from '../features/workspace';
import type { ClientSupport } from './client-support';
import type { Diagnostics } from './diagnostics';
import type { DocumentStore } from './document-store';
import type { OpenDocument } from './open-document';
import type { SampleState } from './sample-state';

/** Everything the handlers of one connection share, once the client has introduced itself. */
export interface Session {
  readonly connection: Connection;
  readonly support: ClientSupport;
  readonly store: DocumentStore;
  readonly diagnostics: Diagnostics;
  /** Resolves once the person's settings are known. */
  readonly settled: () => Promise<void>;
  readonly sample: SampleState;
}

/** An open document that is ours, with what lies around it. */
export interface Subject {
  readonly file: OpenDocument;
  readonly document: ProvisioningDocument;
  readonly workspace: Workspace;
}

/** The document a request is about; undefined when it is not open or none of ours, and the answer is nothing. */
export async function subjectOf(session: Session, uri: string): Promise<Subject | undefined> {
  const file = session.store.get(uri);
  if (file?.recognised === undefined) return undefined;
  await session.store.prepare(file);
  const document = session.store.documentOf(file) ?? file.recognised;
  return { file, document, workspace: session.store.workspaceOf(file) };
}
