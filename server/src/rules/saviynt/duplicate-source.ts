import type { Rule } from '../rule';
import { mappingTables } from './support/mapping';

/** Attributes that EIC itself uses; copying their source to a second one, as for statusColumn, is common and useful. */
const OWN_USE = new Set([
  'status',
  'accountid',
  'name',
  'entitlementid',
  'entitlement_value',
  'username',
  'systemusername',
]);

/** Two attributes that are filled from one path. */
export const duplicateSource: Rule = {
  code: 'saviynt/duplicate-source',
  severity: 'hint',
  title: 'Two attributes from one path',
  check({ parameter }, report) {
    for (const { mappings } of mappingTables(parameter)) {
      const first = new Map<string, (typeof mappings)[number]>();
      for (const mapping of mappings) {
        if (!mapping.isPath || OWN_USE.has(mapping.property.key.value.toLowerCase())) continue;
        const path = mapping.source.trim();
        const earlier = first.get(path);
        if (earlier === undefined) {
          first.set(path, mapping);
          continue;
        }
        if (earlier.property.key.value === mapping.property.key.value) continue;
        report({
          span: mapping.property,
          at: parameter.text,
          message: `"${mapping.property.key.value}" gets the same value as "${earlier.property.key.value}", from "${path}". Remove one, or read another path.`,
          related: [
            {
              uri: parameter.uri,
              span: parameter.text.spanToFile(earlier.property),
              message: `"${earlier.property.key.value}" is filled here.`,
            },
          ],
        });
      }
    }
  },
};
