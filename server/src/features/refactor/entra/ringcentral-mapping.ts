import type { ObjectMapping } from '../../../documents/entra/model/object-mapping';
import type { EntraContext } from '../../../rules/entra/entra-rule';
import { setMember } from '../../../rules/entra/support/members';
import { mappingJson } from '../../../rules/entra/support/new-mapping';
import { editPlace } from '../../../rules/entra/support/place';
import { isToRingCentral, ringCentralTargets } from '../../../rules/entra/support/ringcentral';
import { appendItems } from '../../../rules/layout';
import type { Refactoring } from '../refactoring';

/**
 * Likely sources of the tutorial's target attributes. It names the source of the e-mail only (change log of 10/28/2021); the
 * others are those of Microsoft's default mapping of SCIM applications, and userName is the e-mail because RingCentral wants
 * both to be the same.
 */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['userName', '[mail]'],
  ['externalId', '[objectId]'],
  ['active', 'Switch([IsSoftDeleted], , "False", "True", "True", "False")'],
  ['title', '[jobTitle]'],
  ['emails[type eq "work"].value', '[mail]'],
  ['addresses[type eq "work"].country', '[country]'],
  ['addresses[type eq "work"].region', '[state]'],
  ['addresses[type eq "work"].locality', '[city]'],
  ['addresses[type eq "work"].postalCode', '[postalCode]'],
  ['addresses[type eq "work"].streetAddress', '[streetAddress]'],
  ['name.givenName', '[givenName]'],
  ['name.familyName', '[surname]'],
  ['phoneNumbers[type eq "mobile"].value', '[mobile]'],
  ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', '[department]'],
]);

/** Adds the default mapping of RingCentral's application to an object mapping that has none. */
export function ringCentralMapping(mapping: ObjectMapping, context: EntraContext): readonly Refactoring[] {
  if (mapping.attributeMappings.length > 0) return [];
  // In a part that was pasted alone nothing says where it goes.
  const isKnown = mapping.directories?.targetDirectoryName !== undefined;
  if (isKnown && !isToRingCentral(mapping, context)) return [];
  const items = ringCentralTargets.map((target) =>
    mappingJson(target, SOURCES.get(target) ?? '""', target === 'userName' ? 1 : 0),
  );
  const list = mapping.node.get('attributeMappings');
  const edit =
    list?.kind === 'array'
      ? appendItems(editPlace(context), list, items)
      : setMember(mapping.node, 'attributeMappings', items, context);
  return [{ title: "Insert RingCentral's default mapping (14 attributes)", edits: [edit] }];
}
