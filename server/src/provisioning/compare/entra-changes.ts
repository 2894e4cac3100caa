import { compareEntraDocuments } from '../../documents/entra/compare/compare-documents';
import { isDropped, restartsCycle } from '../../documents/entra/compare/consequences';
import { type PartChange, partWords } from '../../documents/entra/compare/schema-change';
import type { EntraDocument } from '../../documents/entra/document';
import type { JsonObject } from '../../json/node';
import { valuesOf } from './entra-values';
import { type MappingChange, PlacesOf } from './mapping-change';

/**
 * What differs in meaning between two synchronization schemas, or parts of them, with what a PUT of the newer one does.
 * @returns instead of changes, a sentence that says why the two cannot be compared
 */
export function entraChanges(before: EntraDocument, after: EntraDocument): readonly MappingChange[] | string {
  const found = compareEntraDocuments(before, after);
  if (typeof found === 'string') return found;
  const [old, now] = [before, after].map(({ uri, text }) => new PlacesOf(uri, text.text)) as [PlacesOf, PlacesOf];
  return found.map((change) => ({
    kind: change.kind,
    part: partWords[change.part],
    name: change.name,
    within: change.within,
    values: valuesOf(change),
    ...(change.before === undefined ? {} : { before: old.place(spotOf(change.before, change)) }),
    ...(change.after === undefined ? {} : { after: now.place(spotOf(change.after, change)) }),
    consequences: consequencesOf(change),
  }));
}

/** The member that changed, where it is one; else the name; an object of pages is never underlined whole. */
function spotOf(node: JsonObject, { members }: PartChange) {
  const [only, ...more] = members;
  const changed = only === undefined || more.length > 0 ? undefined : node.property(only);
  const property = changed ?? node.property('targetAttributeName') ?? node.property('name') ?? node.property('id');
  return property === undefined ? { start: node.start, end: node.start + 1 } : property.key;
}

function consequencesOf(change: PartChange): readonly string[] {
  const { isReadOnly, members, part, kind } = change;
  const said: string[] = [];
  if (isDropped(change)) said.push('A PUT replaces the whole schema and drops it without a word.');
  if (isReadOnly)
    said.push('It was read-only before; Graph says that it should not be changed, and Entra refuses or ignores it.');
  if (members.includes('scope')) said.push('Who leaves the scope is disabled at RingCentral.');
  if (
    part === 'attributeMapping' &&
    (members.includes('matchingPriority') || (kind !== 'changed' && isMatching(change)))
  )
    said.push('Users are found by other attributes than before.');
  if (members.includes('flowTypes')) said.push('It decides whether users are created, updated or disabled at all.');
  if (restartsCycle(change)) said.push('Saving it starts an initial cycle over all users in scope.');
  return said;
}

function isMatching({ before, after }: PartChange): boolean {
  const priority = (after ?? before)?.get('matchingPriority');
  return priority?.kind === 'number' && priority.value > 0;
}
