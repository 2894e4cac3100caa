import type { ObjectMapping } from '../../../documents/entra/model/object-mapping';
import { ringCentralTargets } from '../../../knowledge/entra/ringcentral-targets';
import type { EntraContext } from '../../../rules/entra/entra-rule';
import { mappingJson } from '../../../rules/entra/support/new-mapping';
import { isToRingCentral } from '../../../rules/entra/support/ringcentral';
import { appendItems, setMember } from '../../../rules/layout';
import type { Refactoring } from '../refactoring';

/** Adds the default mapping of RingCentral's application to an object mapping that has none. */
export function ringCentralMapping(mapping: ObjectMapping, context: EntraContext): readonly Refactoring[] {
  if (mapping.attributeMappings.length > 0) return [];
  // In a part that was pasted alone nothing says where it goes.
  const isKnown = mapping.directories?.targetDirectoryName !== undefined;
  if (isKnown && !isToRingCentral(mapping, context)) return [];
  const items = ringCentralTargets.map(({ name, source }) => mappingJson(name, source, name === 'userName' ? 1 : 0));
  const list = mapping.node.get('attributeMappings');
  const edit =
    list?.kind === 'array'
      ? appendItems(context.document, list, items)
      : setMember(mapping.node, 'attributeMappings', items, context);
  return [{ title: "Insert RingCentral's default mapping (14 attributes)", edits: [edit] }];
}
