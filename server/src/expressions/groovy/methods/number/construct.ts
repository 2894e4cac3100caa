import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { parseInteger } from '../../runtime/parse-number';
import { readText } from './read';

export const numberConstruct = [
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
