import { asString } from '../../json/narrow';
import { replaceValue } from '../edits';
import type { Rule } from '../rule';
import { isPlaceholder } from './support/nodes';
import { pagingBlocks } from './support/paging';

/** "Add completeResponseMap to the traversing path of pageRecordCount" (Saviynt, ImportAccountEntJSON, Page Type). */
export const pageRecordCountPath: Rule = {
  code: 'saviynt/page-record-count-path',
  severity: 'warning',
  title: 'Record count without completeResponseMap',
  concerns: ['import'],
  check({ parameter }, report) {
    for (const { object } of pagingBlocks(parameter, 'page')) {
      const node = asString(object.get('pageRecordCount'));
      const path = node?.value.trim() ?? '';
      if (node === undefined || path === '' || /^\d+$/.test(path) || isPlaceholder(path)) continue;
      if (/^(completeResponseMap|headers|response)\b/.test(path)) continue;
      const right = `completeResponseMap.${path}`;
      report({
        span: node,
        at: parameter.text,
        message: `Saviynt reads "pageRecordCount" from the whole answer, which is called completeResponseMap; it finds nothing at "${path}". Write ${right}.`,
        fixes: [
          { title: `Write ${right}`, edits: [replaceValue(parameter.uri, parameter.text, node, right)], isSafe: true },
        ],
      });
    }
  },
};
