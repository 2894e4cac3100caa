import { asString } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import { wholeNumber } from '../settings';
import { withQuery } from '../url-query';
import type { Paging } from './page';
import { totalOf } from './page-path';

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
      const total = totalOf(block.get('totalCountPath'), answer);
      const perPage = size ?? records.length;
      if (records.length === 0)
        return { reason: 'empty-page', text: `Page ${number} has no records.`, belief: 'empty-ends' };
      if (total !== undefined && number * perPage >= total)
        return {
          reason: 'total-reached',
          text: `${number} ${number === 1 ? 'page' : 'pages'} of ${perPage} cover the total of ${total}, so no further one is asked for.`,
          belief: 'total-ends',
        };
      if (total === undefined && size !== undefined && records.length < size)
        return {
          reason: 'short-page',
          text: `Page ${number} has ${records.length} records, fewer than pageSize ${size}, and no total can be read.`,
          belief: 'empty-ends',
        };
      return at(url, first + number);
    },
  };
}
