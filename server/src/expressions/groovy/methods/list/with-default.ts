import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listWithDefault = method<List, [Closure]>({
  on: 'list',
  signature: 'List withDefault(Closure value)',
  documentation: 'A list that makes missing elements; not evaluated.',
  shape: sameList,
  examples: [],
  call: () => giveUp('withDefault() of a list is not evaluated'),
});
