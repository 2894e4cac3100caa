import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { method } from '../../runtime/method';
import { Instance } from '../../runtime/types';

const random = 'java.util.Random';

export const randomConstruct = method<Value, [(number | bigint)?]>({
  on: 'new java.util.Random',
  signature: 'new(long seed?)',
  documentation: 'A source of random numbers; they are not evaluated.',
  shape: anyShape,
  examples: [],
  call: () => new Instance(random, null),
});
