import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Numeric, toDouble } from '../../runtime/numbers';
import { parseDouble, parseInteger } from '../../runtime/parse-number';
import { Double } from '../../runtime/types';
import { readText } from './read';
import { inRadix } from './rounding';

export const numberValueOf = [
  method<Value, [string, number]>({
    on: 'static java.lang.Integer',
    signature: 'Integer valueOf(String text, int radix)',
    documentation: 'Reads a whole number in another base. Fails if it is none.',
    shape: numberShape,
    examples: [example("Integer.valueOf('101', 2)", '5')],
    call: (_c, [text, radix]) => inRadix(text, radix, 32),
  }),
  method<Value, [number | bigint]>({
    on: 'static java.lang.Long',
    signature: 'Long valueOf(long value)',
    documentation: 'The number as a long.',
    shape: numberShape,
    examples: [example('Long.valueOf(5)', '5')],
    call: (_c, [n]) => BigInt(n),
  }),
  method<Value, [Numeric]>({
    on: 'static java.lang.Double',
    signature: 'Double valueOf(Number value)',
    documentation: 'The number as a binary fraction.',
    shape: numberShape,
    examples: [example('Double.valueOf(5.5)', '5.5')],
    call: (_c, [n]) => new Double(toDouble(n)),
  }),
  method<Value, [string]>({
    on: 'static java.lang.Integer',
    signature: 'Number valueOf(String text)',
    documentation: 'The text as a whole number. Fails if it is none.',
    shape: numberShape,
    examples: [example('Integer.valueOf(5)', '5')],
    call: (_c, [text]) => parseInteger(readText(text), 32),
  }),
  method<Value, [number]>({
    on: 'static java.lang.Integer',
    signature: 'Number valueOf(int value)',
    documentation: 'The number.',
    shape: numberShape,
    examples: [example('Integer.valueOf(5)', '5')],
    call: (_c, [n]) => n,
  }),
  method<Value, [string]>({
    on: 'static java.lang.Long',
    signature: 'Number valueOf(String text)',
    documentation: 'The text as a whole number of 64 bits.',
    shape: numberShape,
    examples: [example("Long.valueOf('5')", '5')],
    call: (_c, [text]) => parseInteger(readText(text), 64),
  }),
  method<Value, [string]>({
    on: 'static java.lang.Double',
    signature: 'Number valueOf(String text)',
    documentation: 'The text as a binary fraction.',
    shape: numberShape,
    examples: [example("Double.valueOf('5.5')", '5.5')],
    call: (_c, [text]) => parseDouble(readText(text)),
  }),
];
