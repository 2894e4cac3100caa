import { type ListFilter, NO_FILTER } from './model/filter';

/** What the page keeps while it is hidden. Ids only: the people come from the extension each time. */
export interface PageState extends ListFilter {
  readonly fold: boolean;
  readonly openGroups: readonly string[];
  /** The person in the details. */
  readonly opened: string | undefined;
  /** The number whose reason is in the details. */
  readonly explained: string | undefined;
  readonly active: string | undefined;
  /** The row at the top of the list, with parts of one; what of the details is scrolled away, in pixels. */
  readonly topRow: number;
  readonly detailsTop: number;
}

/** A page that nobody has used yet. */
export const NEW_PAGE: PageState = {
  ...NO_FILTER,
  fold: true,
  openGroups: [],
  opened: undefined,
  explained: undefined,
  active: undefined,
  topRow: 0,
  detailsTop: 0,
};
