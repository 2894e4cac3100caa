import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';

type List = readonly Value[];

export const listStream = method<List>({
  on: 'list',
  signature: 'Stream stream()',
  documentation: 'A stream of the elements.',
  shape: anyShape,
  examples: [example('[1, 2, 3].stream().count()', '3')],
  call: (l) => new StreamValue(l),
});
