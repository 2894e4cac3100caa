import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { hashSet } from '../../runtime/hash-order';
import { example, method } from '../../runtime/method';
import { asSet } from '../list/list-tools';

type List = readonly Value[];

export const hashSetConstruct = method<Value, [List?]>({
  on: 'new java.util.HashSet',
  signature: 'new(List items?)',
  documentation: "A new set, in the order of Java's hash codes.",
  shape: listShape,
  examples: [example("new HashSet(['a', 'a'])", '[a]')],
  // java.util.HashSet(Collection) makes room for all of them.
  call: (_c, [items]) => hashSet(asSet(items ?? []), Math.max(16, Math.floor((items?.length ?? 0) / 0.75) + 1)),
});
