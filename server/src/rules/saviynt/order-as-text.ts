import type { JsonObject } from '../../json/node';
import { replaceValue } from '../edits';
import type { Report, Rule, RuleContext } from '../rule';
import { callHolders } from './support/import-calls';

const KEYS = ['callOrder', 'stageNumber', 'entTypeOrder'];

/** An order in quotes. Saviynt's page types it as a number; one of its own samples has "0". */
export const orderAsText: Rule = {
  code: 'saviynt/order-as-text',
  severity: 'hint',
  title: 'Order written as text',
  check({ parameter }, report) {
    for (const { object } of callHolders(parameter)) checkObject(object, parameter, report);
  },
  checkCall({ object }, { parameter }, report) {
    checkObject(object, parameter, report);
  },
};

function checkObject(object: JsonObject, { uri, text }: RuleContext['parameter'], report: Report): void {
  for (const key of KEYS) {
    const node = object.get(key);
    if (node?.kind !== 'string' || !/^\d{1,6}$/.test(node.value)) continue;
    report({
      span: node,
      at: text,
      message: `${key} is a number in Saviynt's documentation, and this one is text. Whether texts are sorted as numbers is not documented. Write ${Number(node.value)}.`,
      fixes: [
        {
          title: `Write ${Number(node.value)}`,
          edits: [replaceValue(uri, text, node, Number(node.value))],
          isSafe: true,
        },
      ],
    });
  }
}
