import type { Connector } from '../documents/saviynt/connector';
import type { ProvisioningProgram } from './provisioning-program';
import { compileSaviynt } from './saviynt/saviynt-program';

/** What can be planned with: a connector of Saviynt. */
export type ProvisioningMapping = Connector;

/** Compiles a mapping with the settings its provider has by default; a provider's own function takes others. */
export function compileMapping(mapping: ProvisioningMapping): ProvisioningProgram {
  return compileSaviynt(mapping);
}
