import { isUnknown } from '../../../../expressions/kit/value';
import { asString } from '../../../../json/narrow';
import type { JsonObject } from '../../../../json/node';
import { wholeNumber } from '../settings';
import { queryValue, withQuery } from '../url-query';
import type { Paging } from './page';
import { pageNumberAt } from './page-path';
import { unknownTotal } from './stop';

/** Paging by `offset`: a position that goes up by the size of a batch. */
export function offsetPaging(block: JsonObject): Paging {
  const offsetParam = asString(block.get('offsetParam'))?.value.trim() ?? '';
  const batchParam = asString(block.get('batchParam'))?.value.trim() ?? '';
  const size = wholeNumber(block.get('batchSize'));
  let start = 0;
  const at = (url: string, offset: number): string => {
    const placed = offsetParam === '' ? url : withQuery(url, offsetParam, String(offset));
    return batchParam === '' || size === undefined ? placed : withQuery(placed, batchParam, String(size));
  };
  return {
    kind: 'offset',
    first: (url) => {
      const written = Number(queryValue(url, offsetParam) ?? '');
      start = Number.isSafeInteger(written) ? written : 0;
      return at(url, start);
    },
    next: ({ url, number, records, answer }) => {
      const step = size ?? records.length;
      const total = pageNumberAt(block.get('totalCountPath'), answer);
      if (records.length === 0)
        return { reason: 'empty-page', text: `Batch ${number} has no records.`, belief: 'empty-ends' };
      if (isUnknown(total)) return unknownTotal(total);
      if (total !== undefined && number * step >= total)
        return {
          reason: 'total-reached',
          text: `${number} ${number === 1 ? 'batch' : 'batches'} of ${step} cover the total of ${total}, so no further one is asked for.`,
          belief: 'total-ends',
        };
      if (total === undefined && records.length < step)
        return {
          reason: 'short-page',
          text: `Batch ${number} has ${records.length} records, fewer than batchSize ${step}, and no total can be read.`,
          belief: 'empty-ends',
        };
      return at(url, start + number * step);
    },
  };
}
