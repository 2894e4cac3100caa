import { objectAt, propertiesOf } from '../../documents/saviynt/symbols/json-nodes';
import { ACCESS_MARKER } from '../../knowledge/saviynt/mapping-words';
import { insertProperty, removeProperty } from '../edits';
import type { Rule } from '../rule';
import { callHolders } from './support/import-calls';
import { mappingsOf } from './support/mapping';

/**
 * acctEntMappings and the column it reads belong together: one accounts call fills customproperty31 with
 * STORE#ACC#ENT#MAPPINGINFO (Saviynt, ImportAccountEntJSON: acctEntMappings).
 */
export const accessMarker: Rule = {
  code: 'saviynt/access-marker',
  severity: 'warning',
  title: 'Half of a mapping of access',
  concerns: ['import'],
  check({ parameter }, report) {
    const account = objectAt(parameter.object, 'accountParams');
    if (parameter.info.shape !== 'import' || account === undefined) return;
    const { uri, text } = parameter;
    const calls = callHolders(parameter).flatMap(({ object, calls }) => (object === account ? calls : []));
    const maps = calls.flatMap((call) => objectAt(call.object, 'colsToPropsMap') ?? []);
    const markers = maps.flatMap(mappingsOf).filter(({ source }) => source.trim().startsWith(ACCESS_MARKER));
    const mappings = account.property('acctEntMappings');
    const isEmpty = propertiesOf(mappings?.value).length === 0;
    if (mappings !== undefined && !isEmpty && markers.length === 0 && maps.length > 0) {
      const [map] = maps;
      report({
        span: mappings.key,
        at: text,
        message: `acctEntMappings works on what an accounts call keeps with ${ACCESS_MARKER}, and no call has it: the import brings no access. Map customproperty31 to it.`,
        fixes:
          maps.length === 1 && map !== undefined && map.closed && map.property('customproperty31') === undefined
            ? [
                {
                  title: 'Map customproperty31',
                  edits: [insertProperty(uri, text, map, 'customproperty31', `${ACCESS_MARKER}~#~char`)],
                  isSafe: true,
                },
              ]
            : [],
      });
    }
    if (!isEmpty) return;
    for (const { property } of markers)
      report({
        span: property,
        at: text,
        severity: 'hint',
        message: `"${property.key.value}" keeps a record's access for acctEntMappings, and there is none in accountParams: nothing reads it. Add acctEntMappings, or remove this line.`,
        fixes: [{ title: 'Remove this line', edits: [removeProperty(uri, text, property)], isSafe: false }],
      });
  },
};
