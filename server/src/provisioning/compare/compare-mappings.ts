import { EntraDocument } from '../../documents/entra/document';
import { OktaDocument } from '../../documents/okta/document';
import type { Connector } from '../../documents/saviynt/connector';
import { entraChanges } from './entra-changes';
import type { MappingChange } from './mapping-change';
import { oktaChanges } from './okta-changes';
import { saviyntChanges } from './saviynt-changes';

/** What can be compared: a file of Entra or Okta, or a whole connector of Saviynt. */
export type ComparableMapping = Connector | EntraDocument | OktaDocument;

/**
 * What differs in meaning between two versions of a mapping.
 * @returns instead of changes, a sentence that says why the two cannot be compared
 */
export function compareMappings(
  before: ComparableMapping,
  after: ComparableMapping,
): readonly MappingChange[] | string {
  if (before instanceof EntraDocument && after instanceof EntraDocument) return entraChanges(before, after);
  if (before instanceof OktaDocument && after instanceof OktaDocument) return oktaChanges(before, after);
  if (isFile(before) || isFile(after))
    return `The files are of different identity providers: ${providerOf(before)} and ${providerOf(after)}.`;
  return saviyntChanges(before, after);
}

function isFile(mapping: ComparableMapping): mapping is EntraDocument | OktaDocument {
  return mapping instanceof EntraDocument || mapping instanceof OktaDocument;
}

function providerOf(mapping: ComparableMapping): string {
  if (mapping instanceof EntraDocument) return 'Microsoft Entra ID';
  return mapping instanceof OktaDocument ? 'Okta' : 'Saviynt';
}
