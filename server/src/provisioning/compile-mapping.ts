import { EntraDocument } from '../documents/entra/document';
import type { Connector } from '../documents/saviynt/connector';
import { compileEntra } from './entra/compile-entra';
import type { ProvisioningProgram } from './provisioning-program';
import { compileSaviynt } from './saviynt/saviynt-program';

/** What can be planned with: a connector of Saviynt, or a synchronization schema (or a part of one) of Entra. */
export type ProvisioningMapping = Connector | EntraDocument;

/** Compiles a mapping with the settings its provider has by default; a provider's own function takes others. */
export function compileMapping(mapping: ProvisioningMapping): ProvisioningProgram {
  return mapping instanceof EntraDocument ? compileEntra(mapping) : compileSaviynt(mapping);
}
