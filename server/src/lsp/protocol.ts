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

/**
 * Client → server, {@link DocumentInfoParams} → {@link DocumentInfo} or `null`: what is this document? `null` when it is
 * none of ours or is not open. Only the method's name, so that neither side bundles the other's protocol library.
 */
export const documentInfoMethod = 'ringcentralProvisioning/documentInfo';
