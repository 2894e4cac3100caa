import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const collectionsUnmodifiableList = method<Value, [List]>({
  on: 'static java.util.Collections',
  signature: 'List unmodifiableList(List list)',
  documentation: 'The same list.',
  shape: listShape,
  examples: [example('Collections.unmodifiableList([1])', '[1]')],
  call: (_c, [l]) => l,
});
