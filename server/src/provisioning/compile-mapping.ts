import { EntraDocument } from '../documents/entra/document';
import { OktaDocument } from '../documents/okta/document';
import type { Connector } from '../documents/saviynt/connector';
import { compileEntra } from './entra/compile-entra';
import { compileOkta } from './okta/compile-okta';
import type { ProvisioningProgram } from './provisioning-program';
import { compileSaviynt } from './saviynt/saviynt-program';

/** What can be planned with: a connector of Saviynt, a synchronization schema (or a part of one) of Entra, mappings of Okta. */
export type ProvisioningMapping = Connector | EntraDocument | OktaDocument;

/** Compiles a mapping with the settings its provider has by default; a provider's own function takes others. */
export function compileMapping(mapping: ProvisioningMapping): ProvisioningProgram {
  if (mapping instanceof OktaDocument) return compileOkta(mapping);
  return mapping instanceof EntraDocument ? compileEntra(mapping) : compileSaviynt(mapping);
}
