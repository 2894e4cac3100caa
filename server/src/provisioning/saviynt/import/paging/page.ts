import type { ImportAnswer } from '../port';
import type { Stop } from './stop';

/** What paging can look at after a page was read. */
export interface ReadPage {
  /** As it was sent. */
  readonly url: string;
  /** From 1. */
  readonly number: number;
  readonly answer: ImportAnswer;
  readonly records: readonly unknown[];
}

/** How a call goes from page to page. */
export interface Paging {
  /** `nextUrl`, `page`, `offset`; undefined without pagination. */
  readonly kind: 'nextUrl' | 'page' | 'offset' | undefined;
  /** The first URL, from the one of the call. */
  first(url: string): string;
  /** The URL of the next page, or why there is none. */
  next(page: ReadPage): string | Stop;
}
