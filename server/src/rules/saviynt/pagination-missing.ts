import type { Fix } from '../diagnostic';
import type { Rule } from '../rule';
import { callHolders, counted, isDependent, scimList } from './support/import-calls';
import { addScimPagination, misplacedPaging } from './support/paging';

/** From this page size on, a first page may well be the whole target. */
const LARGE_PAGE = 100;

/** A SCIM list request for one fixed page (`startIndex`, `count`; RFC 7644 §3.4.2.4) without "pagination". */
export const paginationMissing: Rule = {
  code: 'saviynt/pagination-missing',
  severity: 'warning',
  title: 'Only one page is read',
  concerns: ['import'],
  check({ parameter }, report) {
    const misplaced = misplacedPaging(parameter);
    for (const { calls } of callHolders(parameter)) {
      for (const call of calls) {
        const list = scimList(call);
        if (list === undefined || call.url === undefined || isDependent(call)) continue;
        if (call.object.property('pagination') !== undefined || misplaced.some((paging) => paging.call === call))
          continue;
        if (misplaced.some((paging) => paging.call === undefined)) continue;
        const fixed =
          list.query.find(({ name }) => name === 'count') ?? list.query.find(({ name }) => name === 'startIndex');
        if (fixed === undefined) continue;
        const edits = addScimPagination(parameter, call, list, undefined);
        const fixes: readonly Fix[] =
          edits === undefined ? [] : [{ title: `Add pagination to ${call.name}`, edits, isSafe: false }];
        report({
          span: fixed.span,
          at: call.url.text,
          message: `The URL asks for one page and ${call.name} has no "pagination": only ${counted(list)} can be imported. Add a "pagination" that reads the other pages.`,
          ...(list.count !== undefined && list.count >= LARGE_PAGE ? { severity: 'information' } : {}),
          fixes,
        });
      }
    }
  },
};
