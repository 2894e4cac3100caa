import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { contains } from './elements';

type List = readonly Value[];

export const listDisjoint = method<List, [List]>({
  on: 'list',
  signature: 'boolean disjoint(List other)',
  documentation: 'Whether no element is in both.',
  shape: booleanShape,
  examples: [example('[1,2].disjoint([3])', 'true')],
  call: (l, [other]) => !l.some((item) => contains(other, item)),
});
