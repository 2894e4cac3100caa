import type { Value } from '../../kit/value';
import { giveUp } from './failure';
import { hashOf } from './hash';
import { JavaSet } from './types';

/** Java keeps more of one place in a tree, whose order is another. */
const bucketLimit = 8;

/**
 * A java.util.HashSet of different elements, in the order it is run through: by place in a table of `capacity` places
 * (the next power of two; doubled when three quarters are full), elements of one place as they came. Throws
 * UnknownSignal where hash codes are not known.
 */
export function hashSet(items: readonly Value[], capacity: number): JavaSet {
  if (items.length < 2) return JavaSet.from(items) as JavaSet;
  let size = 1;
  while (size < capacity) size *= 2;
  while (items.length > size * 0.75) size *= 2;
  const places = new Map<number, Value[]>();
  for (const item of items) {
    const hash = hashOf(item);
    const place = (hash ^ (hash >>> 16)) & (size - 1);
    const bucket = places.get(place);
    if (bucket === undefined) places.set(place, [item]);
    else if (bucket.push(item) >= bucketLimit) giveUp('the order of this HashSet is not evaluated');
  }
  const ordered = [...places].sort(([a], [b]) => a - b).flatMap(([, bucket]) => bucket);
  return JavaSet.from(ordered) as JavaSet;
}
