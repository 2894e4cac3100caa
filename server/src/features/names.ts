import type { ProvisioningDocument } from '../documents/document';
import type { Span } from '../text/span';
import { entraReferenceAt, entraReferencesTo } from './entra/references';
import { oktaReferenceAt, oktaReferencesTo } from './okta/references';
import { referenceAt, referencesTo } from './references';
import type { Workspace } from './workspace';

/** A place that names something, and where that is. */
export interface NamePlace {
  readonly uri: string;
  readonly span: Span;
  readonly thing: { readonly uri: string; readonly span: Span; readonly extent: Span };
}

/** The name that a cursor touches, in a file of any provider whose files name things of one another. */
export function nameAt(document: ProvisioningDocument, offset: number, workspace: Workspace): NamePlace | undefined {
  if (document.provider === 'entra') return entraReferenceAt(document, offset);
  if (document.provider === 'okta') return oktaReferenceAt(document, offset);
  return referenceAt(document, offset, workspace);
}

/** All places that mean the same thing as the one at the cursor. */
export function namesLike(document: ProvisioningDocument, offset: number, workspace: Workspace): readonly NamePlace[] {
  if (document.provider === 'entra') return entraReferencesTo(document, offset);
  if (document.provider === 'okta') return oktaReferencesTo(document, offset);
  return referencesTo(document, offset, workspace);
}
