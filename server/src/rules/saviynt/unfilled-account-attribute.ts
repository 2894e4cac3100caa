import { mentionsIn, symbolOfMention } from '../../documents/saviynt/symbols/connector-symbols';
import type { Rule } from '../rule';

/** Attributes that only an import or an answer fills; the others EIC may set itself. */
const CUSTOM = /^customproperty\d+$/;

/** `${account.customproperty7}` that nothing in the connector fills. */
export const unfilledAccountAttribute: Rule = {
  code: 'saviynt/unfilled-account-attribute',
  severity: 'information',
  title: 'Account attribute that nothing fills',
  check({ parameter, connector }, report) {
    const imported = connector.get('ImportAccountEntJSON');
    if (imported === undefined || imported.object === undefined || imported.json.problems.length > 0) return;
    const { text } = parameter.text;
    // Looked at before the expressions are.
    if (parameter.info.shape === 'import' || !text.includes('customproperty') || !text.includes('account')) return;
    if (!imported.calls.some((call) => call.section === 'accountParams' && call.object.get('colsToPropsMap'))) return;
    for (const mention of mentionsIn(parameter)) {
      const { kind, form, key, name, at, span } = mention;
      if (kind !== 'accountAttribute' || form === 'text' || !CUSTOM.test(key)) continue;
      if (symbolOfMention(connector, mention)?.definition !== undefined) continue;
      report({
        span,
        at,
        message: `No accounts call of the import and no responseColsToPropsMap fills ${name}, so it is empty here unless something outside this connector sets it. Map a value to it, or read another attribute.`,
      });
    }
  },
};
