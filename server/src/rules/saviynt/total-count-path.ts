import { asString } from '../../json/narrow';
import { replaceValue } from '../edits';
import type { Rule } from '../rule';
import { scimList } from './support/import-calls';
import { isPlaceholder } from './support/nodes';
import { pagingBlocks } from './support/paging';

const RIGHT = 'completeResponseMap.totalResults';

/** A SCIM list holds its total at the root, as "totalResults" (RFC 7644 §3.4.2); Saviynt's paths begin with completeResponseMap. */
export const totalCountPath: Rule = {
  code: 'saviynt/total-count-path',
  severity: 'warning',
  title: 'Total count is read from the wrong place',
  concerns: ['import'],
  check({ parameter }, report) {
    for (const { object, call } of [...pagingBlocks(parameter, 'page'), ...pagingBlocks(parameter, 'offset')]) {
      const node = asString(object.get('totalCountPath'));
      if (node === undefined || call === undefined || scimList(call) === undefined) continue;
      const path = node.value.trim();
      if (path === RIGHT || !isSurelyWrong(path)) continue;
      report({
        span: node,
        at: parameter.text,
        message: `A SCIM list holds its total in "totalResults" at the root; nothing is found at "${path}", so Saviynt cannot tell how many pages there are. Write ${RIGHT}.`,
        fixes: [
          { title: `Write ${RIGHT}`, edits: [replaceValue(parameter.uri, parameter.text, node, RIGHT)], isSafe: true },
        ],
      });
    }
  },
};

/** A header, a number and an expression may be right whatever the body looks like. */
function isSurelyWrong(path: string): boolean {
  if (path === '' || /^\d+$/.test(path) || path.startsWith('headers.') || isPlaceholder(path)) return false;
  return path.startsWith('completeResponseMap.') || /totalResults/i.test(path);
}
