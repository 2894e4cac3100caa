import type { JsonObject } from '../../json/node';

/**
 * What a file of Microsoft Entra's provisioning is, by the names of Microsoft Graph: a whole schema, a template or job
 * that holds one, a part of a schema as people paste it (one or a list), or what the service answers about its work.
 */
export type EntraKind =
  | 'entra/synchronizationSchema'
  | 'entra/synchronizationTemplate'
  | 'entra/synchronizationRule'
  | 'entra/objectMapping'
  | 'entra/attributeMappings'
  | 'entra/provisioningLog'
  | 'entra/provisionOnDemandResult';

/** What a file was recognised as, and the objects of that kind in it; of an answer of the service its root alone. */
export interface Recognised {
  readonly kind: EntraKind;
  readonly nodes: readonly JsonObject[];
}
