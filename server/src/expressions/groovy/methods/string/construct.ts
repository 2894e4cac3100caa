import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { bytesOf } from '../base64/bytes';

export const stringConstruct = [
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
