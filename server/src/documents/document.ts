import { type EntraDocument, readEntraDocument } from './entra/document';
import { type JumpCloudDocument, readJumpCloudDocument } from './jumpcloud/document';
import { type NeutralDocument, readNeutralDocument } from './neutral/document';
import { type OktaDocument, readOktaDocument } from './okta/document';
import { type ProjectDocument, readProjectDocument } from './project/document';
import { readSaviyntDocument, type SaviyntDocument } from './saviynt/document';

/** A file of any provider that was recognised. */
export type ProvisioningDocument =
  | SaviyntDocument
  | OktaDocument
  | EntraDocument
  | JumpCloudDocument
  | NeutralDocument
  | ProjectDocument;

/**
 * Recognises a file by its name or its shape; undefined when it is none of ours.
 * @param uri any URI or path with `/`
 */
export function readDocument(uri: string, content: string): ProvisioningDocument | undefined {
  return (
    readProjectDocument(uri, content) ??
    readNeutralDocument(uri, content) ??
    readSaviyntDocument(uri, content) ??
    readOktaDocument(uri, content) ??
    readEntraDocument(uri, content) ??
    readJumpCloudDocument(uri, content)
  );
}
