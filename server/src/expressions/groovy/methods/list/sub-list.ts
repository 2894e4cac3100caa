import type { Value } from '../../../kit/value';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listSubList = method<List, [number, number]>({
  on: 'list',
  signature: 'List subList(int from, int to)',
  documentation: 'The elements from one place to before another.',
  shape: sameList,
  examples: [example('[1,2].subList(0,1)', '[1]')],
  call: (l, [from, to]) => {
    if (from < 0 || to > l.length || from > to)
      throw new Failure(
        'java.lang.IndexOutOfBoundsException',
        `The list has ${l.length} elements, so ${from} to ${to} is outside it.`,
      );
    return l.slice(from, to);
  },
});
