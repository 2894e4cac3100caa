import { type EntraDocument, readEntraDocument } from './entra/document';
import type { MappingDocument } from './mapping/mapping-document';
import { readProfileMapping } from './okta/profile-mapping';
import { readSaviyntDocument, type SaviyntDocument } from './saviynt/document';

/** A file of any provider that was recognised. */
export type ProvisioningDocument = SaviyntDocument | OktaDocument | EntraDocument;

/** A mapping of Okta. */
type OktaDocument = MappingDocument & { readonly provider: 'okta' };

/**
 * Recognises a file by its name or its shape; undefined when it is none of ours.
 * @param uri any URI or path with `/`
 */
export function readDocument(uri: string, content: string): ProvisioningDocument | undefined {
  return readSaviyntDocument(uri, content) ?? readProfileMapping(uri, content) ?? readEntraDocument(uri, content);
}
