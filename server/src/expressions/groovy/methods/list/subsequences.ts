import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';

type List = readonly Value[];

export const listSubsequences = method<List>({
  on: 'list',
  signature: 'Set subsequences()',
  documentation: 'Every list of elements in their order; not evaluated.',
  shape: listShape,
  examples: [],
  call: () => giveUp('the order of a HashSet is not evaluated'),
});
