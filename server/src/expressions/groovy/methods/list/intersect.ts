import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';
import { contains } from './elements';

type List = readonly Value[];

export const listIntersect = method<List, [List]>({
  on: 'list',
  signature: 'List intersect(List other)',
  documentation: 'The elements that are in both.',
  shape: sameList,
  examples: [example('[1,2].intersect([2,3])', '[2]')],
  call: (l, [other]) => l.filter((item) => contains(other, item)),
});
