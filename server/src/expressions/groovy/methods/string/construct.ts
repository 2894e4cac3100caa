import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { bytesOf } from '../base64/bytes';

export const stringConstruct = [
  method<Value, [Value[], string]>({
    on: 'new java.lang.String',
    signature: 'new(Array bytes, String charset)',
    documentation: 'The text of bytes in a character set.',
    shape: stringShape,
    examples: [example("new String('a'.bytes, 'UTF-8')", 'a')],
    call: (_c, [bytes, name]) =>
      /^utf-?8$/i.test(name)
        ? new TextDecoder().decode(bytesOf(bytes))
        : giveUp(`the character set ${name} is not evaluated`),
  }),
  method<Value, [Value[]]>({
    on: 'new java.lang.String',
    signature: 'new(List bytes)',
    documentation: 'The text of bytes in UTF-8.',
    shape: stringShape,
    examples: [example("new String('abc')", 'abc')],
    call: (_c, [bytes]) => new TextDecoder().decode(bytesOf(bytes)),
  }),
  method<Value, [string?]>({
    on: 'new java.lang.String',
    signature: 'new(String text?)',
    documentation: 'A text.',
    shape: stringShape,
    examples: [example("new String('abc')", 'abc')],
    call: (_c, [text]) => text ?? '',
  }),
];
