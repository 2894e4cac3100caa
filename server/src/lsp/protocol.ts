import { RequestType } from 'vscode-languageserver-protocol';

/** What the server recognised a document as, in words to show. */
export interface DocumentInfo {
  /** The document kind, e.g. `saviynt/CreateAccountJSON`. */
  readonly kind: string;
  /** The kind in the vendor's own words, e.g. `CreateAccountJSON`. */
  readonly label: string;
  /** The identity provider's name as it writes it, e.g. `Saviynt`. */
  readonly provider: string;
  /** What a person should know about how the document was recognised, one sentence each. */
  readonly notes: readonly string[];
}

export interface DocumentInfoParams {
  readonly uri: string;
}

/** Client → server: what is this document? `null` when it is none of ours or is not open. */
export const documentInfoRequest = new RequestType<DocumentInfoParams, DocumentInfo | null, void>(
  'ringcentralProvisioning/documentInfo',
);
