import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { asSet } from '../list/list-tools';

type List = readonly Value[];

export const hashSetConstruct = method<Value, [List?]>({
  on: 'new java.util.HashSet',
  signature: 'new(List items?)',
  documentation: "A new set. The order of several elements is Java's own and not evaluated.",
  shape: listShape,
  examples: [example("new HashSet(['a', 'a'])", '[a]')],
  call: (_c, [items]) => {
    const set = asSet(items ?? []);
    return set.length > 1 ? giveUp('the order of a HashSet is not evaluated; use a LinkedHashSet') : set;
  },
});
