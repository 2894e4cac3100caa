import type { Value } from '../../../kit/value';
import { Failure } from '../../runtime/failure';
import { Range } from '../../runtime/types';

type Changeable = Value[];

/** Throws UnsupportedOperationException for a range, which cannot be changed. */
export function changeable(list: Changeable): void {
  if (list instanceof Range)
    throw new Failure(
      'java.lang.UnsupportedOperationException',
      'A range cannot be changed. Write range.toList() first, or give false to get a new list.',
    );
}

/** Puts other elements into a list. Throws for a range, as {@link changeable} does. */
export const inPlace = (list: Changeable, items: readonly Value[]): Changeable => {
  changeable(list);
  list.splice(0, list.length, ...items);
  return list;
};
