import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { classOf } from '../../runtime/kinds';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { Decimal } from '../../runtime/types';

export const numberEquals = method<Numeric, [Value]>({
  on: 'number',
  signature: 'boolean equals(Object other)',
  documentation: 'Whether it is the same number of the same type.',
  shape: booleanShape,
  examples: [example('5.equals(5)', 'true')],
  call: (n, [other]) =>
    classOf(n) === classOf(other) &&
    equals(n, other) &&
    (!(n instanceof Decimal) || !(other instanceof Decimal) || n.scale === other.scale),
});
