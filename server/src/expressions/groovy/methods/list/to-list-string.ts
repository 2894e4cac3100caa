import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

type List = readonly Value[];

export const listToListString = method<List>({
  on: 'list',
  signature: 'String toListString()',
  documentation: 'The list as text.',
  shape: stringShape,
  examples: [example("[1, 'a'].toListString()", '[1, a]')],
  call: (l) => toText(l),
});
