import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { JavaSet } from '../../runtime/types';
import { asSet } from '../list/list-tools';

type List = readonly Value[];

export const setConstruct = ['java.util.LinkedHashSet', 'java.util.TreeSet'].map((name) =>
  method<Value, [List?]>({
    on: `new ${name}`,
    signature: 'new(List items?)',
    documentation: 'A new set; a TreeSet is kept in order.',
    shape: listShape,
    examples: [
      example("new LinkedHashSet(['b', 'a', 'b'])", '[b, a]'),
      example("new TreeSet(['b', 'a', 'b'])", '[a, b]'),
    ],
    call: (_c, [items]) =>
      name.endsWith('TreeSet') ? (JavaSet.from([...asSet(items ?? [])].sort(compare)) as JavaSet) : asSet(items ?? []),
  }),
);
