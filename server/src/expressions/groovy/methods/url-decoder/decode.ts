import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { formDecode } from '../../runtime/encoding';
import { example, method } from '../../runtime/method';
import { charset } from '../base64/bytes';
import { required } from '../helpers';

export const urlDecoderDecode = method<Value, [string, string?]>({
  on: 'static java.net.URLDecoder',
  signature: 'String decode(String text, String charset?)',
  documentation: 'The text behind an encoded one.',
  shape: stringShape,
  examples: [example("URLDecoder.decode('a+b%26','UTF-8')", 'a b&')],
  call: (_c, [text, name]) => {
    charset(name);
    return formDecode(required(text, 'The text to decode'));
  },
});
