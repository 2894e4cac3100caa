import type { JsonObject } from '../../../json/node';
import type { EntraDocument } from '../document';
import { compareAttributeMappings, compareObjectMappings, compareRules } from './compare-mappings';
import { compareSchemas } from './compare-schemas';
import { PartComparison } from './part-comparison';
import type { PartChange } from './schema-change';

/**
 * What differs between two files of Entra: two schemas, or what both hold of one, which is the rules, the object mappings
 * or the attribute mappings; so a rule that was pasted alone can be compared with the schema it comes from.
 * @returns instead of changes, a sentence that says why the two cannot be compared
 */
export function compareEntraDocuments(previous: EntraDocument, current: EntraDocument): readonly PartChange[] | string {
  const [old, ...olds] = previous.schemas;
  const [now, ...news] = current.schemas;
  if (old !== undefined && now !== undefined) {
    if (olds.length + news.length > 0) return 'A list of templates holds several schemas. Compare files with one each.';
    return compareSchemas(old, now);
  }
  const found = new PartComparison<JsonObject | undefined>();
  const around = { container: undefined, within: [], isReadOnly: false };
  if (previous.rules.length > 0 && current.rules.length > 0) compareRules(found, previous.rules, current.rules, around);
  else if (previous.objectMappings.length > 0 && current.objectMappings.length > 0)
    compareObjectMappings(found, previous.objectMappings, current.objectMappings, around);
  else if (previous.attributeMappings.length > 0 && current.attributeMappings.length > 0)
    compareAttributeMappings(found, previous.attributeMappings, current.attributeMappings, around);
  else return 'One of the files holds no mappings. Compare two schemas, or parts of them.';
  return found.changes;
}
