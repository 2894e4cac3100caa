import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { parseDouble, parseInteger } from '../../runtime/parse-number';
import { required } from '../helpers';
import { readText } from './read';

export const numberConstruct = [
  method<Value, [number | bigint]>({
    on: 'new java.lang.Long',
    signature: 'new(long value)',
    documentation: 'The number as a long.',
    shape: numberShape,
    examples: [example('new Long(5)', '5')],
    call: (_c, [n]) => BigInt(n),
  }),
  method<Value, [string]>({
    on: 'new java.lang.Long',
    signature: 'new(String text)',
    documentation: 'The text as a whole number of 64 bits.',
    shape: numberShape,
    examples: [example("new Long('5')", '5')],
    call: (_c, [text]) => parseInteger(required(text, 'The text to read'), 64),
  }),
  method<Value, [string]>({
    on: 'new java.lang.Double',
    signature: 'new(String text)',
    documentation: 'The text as a binary fraction.',
    shape: numberShape,
    examples: [example("new Double('1.5')", '1.5')],
    call: (_c, [text]) => parseDouble(required(text, 'The text to read')),
  }),
  method<Value, [string]>({
    on: 'new java.lang.Integer',
    signature: 'new(String text)',
    documentation: 'The text as a whole number.',
    shape: numberShape,
    examples: [example('new Integer(5)', '5')],
    call: (_c, [text]) => parseInteger(readText(text), 32),
  }),
  method<Value, [number]>({
    on: 'new java.lang.Integer',
    signature: 'new(int value)',
    documentation: 'The number.',
    shape: numberShape,
    examples: [example('new Integer(5)', '5')],
    call: (_c, [n]) => n,
  }),
];
