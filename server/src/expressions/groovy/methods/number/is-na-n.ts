import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Numeric, toDouble } from '../../runtime/numbers';
import { Double } from '../../runtime/types';
import { noMethod } from './rounding';

export const numberIsNaN = [
  method<Numeric>({
    on: 'number',
    signature: 'boolean isNaN()',
    documentation: 'Whether a double is not a number.',
    shape: booleanShape,
    examples: [example('(0.0d / 0).isNaN()', 'true')],
    call: (n) => {
      if (n instanceof Double) return Number.isNaN(n.value);
      throw noMethod(n, 'isNaN');
    },
  }),
  method<Value, [Numeric]>({
    on: 'static java.lang.Double',
    signature: 'boolean isNaN(double value)',
    documentation: 'Whether it is not a number.',
    shape: booleanShape,
    examples: [example('Double.isNaN(1.5)', 'false')],
    call: (_c, [n]) => Number.isNaN(toDouble(n)),
  }),
];
