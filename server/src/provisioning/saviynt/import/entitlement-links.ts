import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { asObject, textOf } from '../../../json/narrow';
import { ENTITLEMENT_MARKER, MAPPING_SEPARATOR } from '../../../knowledge/saviynt/mapping-words';
import type { EntitlementLink } from './link-types';
import { idsIn } from './links';
import { placeOf } from './place';
import type { ImportProblem } from './problem';
import type { SectionRun } from './run-calls';
import { texts } from './settings';

/**
 * The entitlements of entitlements by `entMappings` of a type: for each row the list at listPath, and of each element the
 * value at idPath, which is looked up in the column idColumn of the target type. Needs a marker STORE#ENT#MAPPINGINFO in
 * the colsToPropsMap (published packages of Saviynt).
 */
export function entitlementLinks(
  { type, holder, table, calls }: SectionRun,
  parameter: SaviyntParameter,
  sections: readonly SectionRun[],
): { readonly links: readonly EntitlementLink[]; readonly problems: readonly ImportProblem[] } {
  const property = holder.property('entMappings');
  const mappings = asObject(property?.value)?.properties ?? [];
  const links: EntitlementLink[] = [];
  const problems: ImportProblem[] = [];
  for (const { key, value } of mappings) {
    const mapping = asObject(value);
    if (mapping === undefined) continue;
    const targetType = key.value;
    const place = placeOf(parameter, key);
    const target = sections.find((section) => section.type === targetType);
    const column = textOf(mapping.get('idColumn')).trim() || 'entitlementID';
    const index = target?.table.indexOf(column) ?? -1;
    const keys = new Map(target?.table.rows.map(({ cells, key: rowKey }) => [cells[index], rowKey]));
    const lost = new Set<string>();
    for (const row of table.rows)
      for (const id of idsIn(row.record, textOf(mapping.get('listPath')), textOf(mapping.get('idPath')))) {
        const found = keys.get(id);
        if (found === undefined) lost.add(id);
        const mappingTypes = texts(mapping.get('mappingTypes'));
        links.push({ type, entitlement: row.key ?? '', targetType, target: found ?? id, mappingTypes, place });
      }
    const [example] = lost;
    if (example !== undefined && target?.runs.every(({ failed }) => !failed) !== false)
      problems.push({
        severity: 'warning',
        code: 'entitlement-not-imported',
        message: `entMappings of ${type} names ${lost.size} of type ${targetType} that the import does not bring by ${column}, for example ${JSON.stringify(example.slice(0, 60))}. Unless Saviynt has them from before, nothing is linked. Compare idPath with what fills ${column}.`,
        place,
        belief: 'ent-mappings',
      });
  }
  const hasMarker = calls.some(({ columns }) => columns.some(({ source }) => source.startsWith(ENTITLEMENT_MARKER)));
  if (!hasMarker && links.length > 0 && property !== undefined)
    problems.push({
      severity: 'information',
      code: 'marker-missing',
      message: `Published packages with entMappings map "entitlementMappingJson": "${ENTITLEMENT_MARKER}${MAPPING_SEPARATOR}char", which ${type} does not. Whether entitlements are linked without it is not published. Add it.`,
      place: placeOf(parameter, property.key),
      belief: 'ent-mappings',
    });
  return { links, problems };
}
