import type { ObjectMapping } from '../../../documents/entra/model/object-mapping';
import type { EntraContext } from '../entra-rule';
import { isOfUsers, isOutbound } from './directories';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/**
 * The target attributes of the gallery application, in the order of Microsoft's tutorial "Configure RingCentral for
 * automatic user provisioning".
 */
export const ringCentralTargets: readonly string[] = [
  'userName',
  'externalId',
  'active',
  'title',
  'emails[type eq "work"].value',
  'addresses[type eq "work"].country',
  'addresses[type eq "work"].region',
  'addresses[type eq "work"].locality',
  'addresses[type eq "work"].postalCode',
  'addresses[type eq "work"].streetAddress',
  'name.givenName',
  'name.familyName',
  'phoneNumbers[type eq "mobile"].value',
  `${ENTERPRISE}:department`,
];

/** Attributes that the tutorial removed on 09/10/2020. */
export const removedTargets: readonly string[] = ['displayName', 'manager', `${ENTERPRISE}:manager`];

/**
 * Whether an object mapping provisions users of RingCentral: by the name of the target directory, or because a person said
 * so. An application may have any name; of others nothing is known, and nothing is said.
 */
export function isToRingCentral(mapping: ObjectMapping | undefined, { options }: EntraContext): boolean {
  if (mapping !== undefined && (!mapping.isEnabled || !isOutbound(mapping) || !isOfUsers(mapping))) return false;
  if (options.entraTarget === 'ringcentral') return true;
  return /ring[\s_-]?central/i.test(mapping?.directories?.targetDirectoryName ?? '');
}
