import type { ObjectMapping } from '../../../documents/entra/model/object-mapping';
import type { EntraContext } from '../entra-rule';
import { isOfUsers, isOutbound } from './directories';

/**
 * Whether an object mapping provisions users of RingCentral: by the name of the target directory, or because a person said
 * so. An application may have any name; of others nothing is known, and nothing is said.
 */
export function isToRingCentral(mapping: ObjectMapping | undefined, { options }: EntraContext): boolean {
  if (mapping !== undefined && (!mapping.isEnabled || !isOutbound(mapping) || !isOfUsers(mapping))) return false;
  if (options.entraTarget === 'ringcentral') return true;
  return /ring[\s_-]?central/i.test(mapping?.directories?.targetDirectoryName ?? '');
}
