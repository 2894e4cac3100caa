import { isUnknown } from '../../../../expressions/kit/value';
import { asString } from '../../../../json/narrow';
import type { JsonObject } from '../../../../json/node';
import { wholeNumber } from '../settings';
import { withQuery } from '../url-query';
import type { Paging } from './page';
import { pageNumberAt } from './page-path';
import { recordCountOf } from './record-count';
import { unknownTotal } from './stop';

/** Paging by `page`: a number that goes up by one, and a page size. */
export function pageNumberPaging(block: JsonObject): Paging {
  const numberParam = asString(block.get('pageNumberParam'))?.value.trim() ?? '';
  const sizeParam = asString(block.get('pageSizeParam'))?.value.trim() ?? '';
  const size = wholeNumber(block.get('pageSize'));
  const first = wholeNumber(block.get('firstPageNumber')) ?? 1;
  const at = (url: string, page: number): string => {
    const numbered = numberParam === '' ? url : withQuery(url, numberParam, String(page));
    return sizeParam === '' || size === undefined ? numbered : withQuery(numbered, sizeParam, String(size));
  };
  return {
    kind: 'page',
    first: (url) => at(url, first),
    next: ({ url, number, records, answer }) => {
      const total = pageNumberAt(block.get('totalCountPath'), answer);
      const count = recordCountOf(block, answer) ?? records.length;
      if (records.length === 0)
        return { reason: 'empty-page', text: `Page ${number} has no records.`, belief: 'empty-ends' };
      if (isUnknown(total)) return unknownTotal(total);
      if (isUnknown(count)) return unknownTotal(count);
      const perPage = size ?? count;
      if (count === 0)
        return {
          reason: 'empty-page',
          text: `pageRecordCount is 0 on page ${number}, so no further one is asked for.`,
          belief: 'page-record-count',
        };
      if (total !== undefined && number * perPage >= total)
        return {
          reason: 'total-reached',
          text: `${number} ${number === 1 ? 'page' : 'pages'} of ${perPage} cover the total of ${total}, so no further one is asked for.`,
          belief: 'total-ends',
        };
      if (total === undefined && size !== undefined && count < size)
        return {
          reason: 'short-page',
          text: `Page ${number} has ${count} records, fewer than pageSize ${size}, and no total can be read.`,
          belief: count === records.length ? 'empty-ends' : 'page-record-count',
        };
      return at(url, first + number);
    },
  };
}
