import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listGetIndices = method<List>({
  on: 'list',
  signature: 'List getIndices()',
  documentation: 'The places of the elements.',
  shape: listShape,
  examples: [example("['a', 'b'].getIndices()", '[0, 1]')],
  call: (l) => l.map((_item, i) => i),
});
