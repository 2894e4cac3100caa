import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listIndexOf = method<List, [Value]>({
  on: 'list',
  signature: 'int indexOf(Object value)',
  documentation: 'Where the value first is, -1 if it is not.',
  shape: numberShape,
  examples: [example("['a', 'b'].indexOf('b')", '1')],
  call: (l, [value]) => l.findIndex((item) => equals(item, value)),
});
