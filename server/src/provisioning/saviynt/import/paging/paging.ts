import { asObject } from '../../../../json/narrow';
import type { ImportCall } from '../import-call';
import { nextUrlPaging } from './next-url';
import { offsetPaging } from './offset';
import type { Paging } from './page';
import { pageNumberPaging } from './page-number';

/** The paging of a call, by the first of the three forms that Saviynt documents inside "pagination". */
export function pagingOf(call: ImportCall): Paging {
  const { pagination } = call;
  const nextUrl = asObject(pagination?.get('nextUrl'));
  if (nextUrl !== undefined) return nextUrlPaging(call, nextUrl);
  const page = asObject(pagination?.get('page'));
  if (page !== undefined) return pageNumberPaging(page);
  const offset = asObject(pagination?.get('offset'));
  if (offset !== undefined) return offsetPaging(offset);
  const what = pagination === undefined ? 'has no "pagination"' : 'has a "pagination" without nextUrl, page or offset';
  return {
    kind: undefined,
    first: (url) => url,
    next: () => ({
      reason: 'no-pagination',
      text: `${call.name} ${what}, so one request is made.`,
      belief: 'one-request',
    }),
  };
}
