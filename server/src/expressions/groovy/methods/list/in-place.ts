import type { Value } from '../../../kit/value';

type Changeable = Value[];

export const inPlace = (list: Changeable, items: readonly Value[]): Changeable => {
  list.splice(0, list.length, ...items);
  return list;
};
