import { asObject } from '../../json/narrow';
import { renameKey } from '../edits';
import type { Rule } from '../rule';

/**
 * `active` or `status` in statusAndThresholdConfig. Saviynt's material names the list `activeStatus`, as 12 of its
 * public packages have it; 12 others write one of these two, which no source documents there.
 */
export const statusConfigKey: Rule = {
  code: 'saviynt/status-config-key',
  severity: 'warning',
  title: 'Status list under the wrong key',
  check({ parameter }, report) {
    const holder =
      parameter.name === 'STATUS_THRESHOLD_CONFIG'
        ? parameter.object
        : asObject(parameter.object?.get('accountParams'));
    const config = asObject(holder?.get('statusAndThresholdConfig'));
    for (const property of config?.properties ?? []) {
      const right = RIGHT_KEY.get(property.key.value);
      if (config === undefined || right === undefined) continue;
      const isFree = config.property(right) === undefined && isOnly(property.key.value, config.properties);
      report({
        span: property.key,
        at: parameter.text,
        message: `Saviynt knows no "${property.key.value}" in statusAndThresholdConfig; it reads the values that mean ${right === 'activeStatus' ? 'active' : 'inactive'} from "${right}". Here the list is ignored. Rename it.`,
        fixes: isFree
          ? [
              {
                title: `Rename to ${right}`,
                edits: [renameKey(parameter.uri, parameter.text, property, right)],
                isSafe: true,
              },
            ]
          : [],
      });
    }
  },
};

const RIGHT_KEY: ReadonlyMap<string, string> = new Map([
  ['active', 'activeStatus'],
  ['status', 'activeStatus'],
  ['inactive', 'inactiveStatus'],
]);

/** Whether no other key would be renamed to the same. */
function isOnly(key: string, properties: readonly { readonly key: { readonly value: string } }[]): boolean {
  return properties.filter((property) => RIGHT_KEY.get(property.key.value) === RIGHT_KEY.get(key)).length === 1;
}
