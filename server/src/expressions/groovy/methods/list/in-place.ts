import type { Value } from '../../../kit/value';

type List = Value[];

export const inPlace = (list: List, items: readonly Value[]): List => {
  list.splice(0, list.length, ...items);
  return list;
};
