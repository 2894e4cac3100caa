import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { type Numeric, toDouble } from '../../runtime/numbers';
import { Double } from '../../runtime/types';

export const numberCompare = [
  method<Value, [number, number]>({
    on: 'static java.lang.Integer',
    signature: 'int compare(int a, int b)',
    documentation: '-1, 0 or 1.',
    shape: numberShape,
    examples: [example('Integer.compare(3, 5)', '-1')],
    call: (_c, [a, b]) => Math.sign(a - b),
  }),
  method<Value, [number | bigint, number | bigint]>({
    on: 'static java.lang.Long',
    signature: 'int compare(long a, long b)',
    documentation: '-1, 0 or 1.',
    shape: numberShape,
    examples: [example('Long.compare(3L, 5L)', '-1')],
    call: (_c, [a, b]) => (a < b ? -1 : a > b ? 1 : 0),
  }),
  method<Value, [Numeric, Numeric]>({
    on: 'static java.lang.Double',
    signature: 'int compare(Number a, Number b)',
    documentation: '-1, 0 or 1.',
    shape: numberShape,
    examples: [example('Double.compare(1.5, 2.5)', '-1')],
    call: (_c, [a, b]) => compare(new Double(toDouble(a)), new Double(toDouble(b))),
  }),
];
