import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { Double } from '../../runtime/types';
import { noMethod } from './rounding';

export const numberIsInfinite = method<Numeric>({
  on: 'number',
  signature: 'boolean isInfinite()',
  documentation: 'Whether a double is infinite.',
  shape: booleanShape,
  examples: [example('(1.0d / 0).isInfinite()', 'true')],
  call: (n) => {
    if (n instanceof Double) return Math.abs(n.value) === Number.POSITIVE_INFINITY;
    throw noMethod(n, 'isInfinite');
  },
});
