import { appEnd, type MappingDirection, type ProfileMapping } from '../../../documents/okta/model/profile-mapping';
import { isRingCentralName } from '../../../knowledge/okta/ringcentral-app';

/**
 * Whether a mapping carries values to (`okta-to-app`) or from Okta's own app for RingCentral, as far as the name of the
 * app and the names of its attributes say. Somebody's SCIM app may be called after RingCentral too; its attributes are
 * others, so what is so of the catalogue's app cannot be asked of it.
 */
export function isRingCentral(mapping: ProfileMapping, direction: MappingDirection): boolean {
  if (mapping.direction !== direction || !isRingCentralName(appEnd(mapping)?.name ?? '')) return false;
  return !mapping.attributes.some(({ name, expression }) =>
    direction === 'okta-to-app' ? SCIM_NAME.test(name) : SCIM_NAME_READ.test(expression),
  );
}

/** Attributes of every app made from Okta's SCIM templates; the catalogue's app has firstName and lastName. */
const SCIM_NAME = /^(?:given|family)Name$/;
const SCIM_NAME_READ = /\.(?:given|family)Name\b/;

/** The fewest attributes of a mapping that is about a person, rather than a part that somebody posts. */
export const FEW = 2;

const E164 = /^\+[1-9]\d{6,14}$/;

/** Whether a text is a telephone number in E.164 with its plus (ITU-T E.164: at most 15 digits). */
export function isE164(text: string): boolean {
  return E164.test(text);
}
