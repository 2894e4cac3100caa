import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listConstruct = method<Value, [List?]>({
  on: 'new java.util.ArrayList',
  signature: 'new(List items?)',
  documentation: 'A new list.',
  shape: listShape,
  examples: [example('new ArrayList()', '[]'), example('new ArrayList([1, 2])', '[1, 2]')],
  call: (_c, [items]) => [...(items ?? [])],
});
