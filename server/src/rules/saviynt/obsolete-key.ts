import { asObject } from '../../json/narrow';
import { replaceValue } from '../edits';
import type { Rule } from '../rule';
import { isTrue } from './support/nodes';
import { statusConfigOf } from './support/status-config';

/** `disableDeletedAccounts` beside statusAndThresholdConfig (Saviynt, ImportAccountEntJSON: "set to false"). */
export const obsoleteKey: Rule = {
  code: 'saviynt/obsolete-key',
  severity: 'hint',
  title: 'Setting that another one has replaced',
  concerns: ['import'],
  check({ parameter, connector }, report) {
    if (parameter.info.shape !== 'import') return;
    const config = statusConfigOf(parameter) ?? statusConfigOf(connector.get('STATUS_THRESHOLD_CONFIG'));
    if (asObject(config?.value) === undefined) return;
    const { uri, text } = parameter;
    const account = asObject(parameter.object?.get('accountParams'));
    const holders = [account, ...parameter.calls.map(({ object }) => object)];
    for (const holder of holders) {
      const property = holder?.property('disableDeletedAccounts');
      if (property?.value === undefined || !isTrue(property.value)) continue;
      report({
        span: property,
        at: text,
        message:
          'disableDeletedAccounts is obsolete: statusAndThresholdConfig decides what becomes of accounts that are gone. Set it to false, as Saviynt asks.',
        fixes: [{ title: 'Set it to false', edits: [replaceValue(uri, text, property.value, false)], isSafe: false }],
      });
    }
  },
};
