import { shortened } from '../../../../server/src/text/shortened';

/** More of one text than a person reads on the page. A file may hold one of megabytes, which takes a browser minutes. */
const longestText = 20_000;

/** The same with its texts as far as they can be read on the page. @param value as it crosses to the page: JSON */
export function readable<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? shortened(part, longestText) : part,
  ) as T;
}
