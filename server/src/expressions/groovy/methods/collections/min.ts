import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { empty, fail } from '../list/list-tools';

type List = readonly Value[];

export const collectionsMin = method<Value, [List]>({
  on: 'static java.util.Collections',
  signature: 'Object min(List items)',
  documentation: 'The least element. Fails for an empty list.',
  shape: anyShape,
  examples: [example('Collections.min([1, 3, 2])', '1')],
  call: (_c, [l]) => (l.length === 0 ? fail(empty) : l.reduce((a, b) => (compare(b, a) < 0 ? b : a))),
});
