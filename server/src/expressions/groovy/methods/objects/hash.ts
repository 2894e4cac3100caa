import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { hashOf } from '../../runtime/hash';
import { example, method } from '../../runtime/method';

export const objectsHash = method<Value, Value[]>({
  on: 'static java.util.Objects',
  signature: 'int hash(Object... values)',
  documentation: 'One hash of several values.',
  shape: numberShape,
  examples: [example("Objects.hash('a', 1)", '3969')],
  call: (_c, values) => hashOf([...values]),
});
