import { appEnd, type MappingDirection, type ProfileMapping } from '../../../documents/okta/model/profile-mapping';
import { isRingCentralName } from '../../../knowledge/okta/ringcentral-app';

/** Whether a mapping carries values to (`okta-to-app`) or from RingCentral, as far as the name of its app says. */
export function isRingCentral(mapping: ProfileMapping, direction: MappingDirection): boolean {
  return mapping.direction === direction && isRingCentralName(appEnd(mapping)?.name ?? '');
}

/** The fewest attributes of a mapping that is about a person, rather than a part that somebody posts. */
export const FEW = 2;

const E164 = /^\+[1-9]\d{6,14}$/;

/** Whether a text is a telephone number in E.164 with its plus (ITU-T E.164: at most 15 digits). */
export function isE164(text: string): boolean {
  return E164.test(text);
}
