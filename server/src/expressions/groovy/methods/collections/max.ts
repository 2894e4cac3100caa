import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { empty, fail } from '../list/list-tools';

type List = readonly Value[];

export const collectionsMax = method<Value, [List]>({
  on: 'static java.util.Collections',
  signature: 'Object max(List items)',
  documentation: 'The greatest element. Fails for an empty list.',
  shape: anyShape,
  examples: [example('Collections.max([1, 3, 2])', '3')],
  call: (_c, [l]) => (l.length === 0 ? fail(empty) : l.reduce((a, b) => (compare(b, a) > 0 ? b : a))),
});
