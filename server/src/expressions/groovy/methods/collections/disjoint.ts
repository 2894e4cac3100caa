import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { without } from '../list/list-tools';

type List = readonly Value[];

export const collectionsDisjoint = method<Value, [List, List]>({
  on: 'static java.util.Collections',
  signature: 'boolean disjoint(List a, List b)',
  documentation: 'Whether no element is in both.',
  shape: booleanShape,
  examples: [example('Collections.disjoint([1], [2])', 'true')],
  call: (_c, [a, b]) => without(a, b).length === a.length,
});
