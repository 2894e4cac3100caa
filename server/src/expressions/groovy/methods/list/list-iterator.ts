import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';

type List = readonly Value[];

export const listListIterator = method<List, [number]>({
  on: 'list',
  signature: 'ListIterator listIterator(int from)',
  documentation: 'What goes through the elements both ways; not evaluated.',
  shape: anyShape,
  examples: [],
  call: () => giveUp('listIterator() is not evaluated'),
});
