import { filledString, objectAt } from '../../documents/saviynt/symbols/json-nodes';
import { suggest } from '../../expressions/kit/suggest';
import { replaceValue } from '../edits';
import type { Rule } from '../rule';
import { callHolders } from './support/import-calls';
import { isPlaceholder } from './support/nodes';

/** keyField names the attribute by which EIC knows a record again; the calls beside it must fill it. */
export const keyFieldUnmapped: Rule = {
  code: 'saviynt/key-field-unmapped',
  severity: 'warning',
  title: 'Key that no call fills',
  concerns: ['import'],
  check({ parameter }, report) {
    for (const { calls } of callHolders(parameter)) {
      if (calls[0]?.section === 'acctEntParams' || calls.every(({ object }) => object.get('keyField') === undefined))
        continue;
      const maps = calls.map(({ object }) => objectAt(object, 'colsToPropsMap'));
      if (maps.includes(undefined)) continue;
      const names = maps.flatMap((map) => map?.properties.map(({ key }) => key.value) ?? []);
      if (names.length === 0) continue;
      const filled = new Set(names.map((name) => name.trim().toLowerCase()));
      for (const { object, section } of calls) {
        const node = filledString(object, 'keyField');
        // account-column-missing says so already.
        if (section === 'accountParams' && node?.value === 'accountID') continue;
        if (node === undefined || filled.has(node.value.trim().toLowerCase()) || isPlaceholder(node.value)) continue;
        const [near] = suggest(node.value, names);
        report({
          span: node,
          at: parameter.text,
          message: `keyField is "${node.value}", and colsToPropsMap fills no such attribute: EIC cannot tell the records apart. ${near === undefined ? 'Name one that is filled, such as the id.' : `Did you mean "${near}"?`}`,
          fixes:
            near === undefined
              ? []
              : [
                  {
                    title: `Change to "${near}"`,
                    edits: [replaceValue(parameter.uri, parameter.text, node, near)],
                    isSafe: false,
                  },
                ],
        });
      }
    }
  },
};
