import type { ProvisioningDocument } from '../../documents/document';
import type { CheckOptions } from '../../rules/check-options';
import type { Span } from '../../text/span';
import { entraRefactorings } from './entra';
import type { Refactoring } from './refactoring';

/** What can be changed at a selection without changing what is right: nothing for files of other kinds. */
export function refactorings(
  document: ProvisioningDocument,
  selection: Span,
  options: CheckOptions = { fileSyntax: false },
): readonly Refactoring[] {
  return document.provider === 'entra' ? entraRefactorings(document, selection, options) : [];
}
