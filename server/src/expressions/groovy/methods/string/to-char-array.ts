import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Char, JavaArray } from '../../runtime/types';
import { chars } from './characters';

export const stringToCharArray = method<string>({
  on: 'string',
  signature: 'List toCharArray()',
  documentation: 'The characters as an array.',
  shape: listShape,
  examples: [example("'abc'.toCharArray()", 'abc')],
  call: (s) => JavaArray.from(chars(s).map((c) => new Char(c))) as JavaArray,
});
