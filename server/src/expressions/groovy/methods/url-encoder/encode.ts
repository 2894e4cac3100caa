import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { formEncode } from '../../runtime/encoding';
import { example, method } from '../../runtime/method';
import { charset } from '../base64/bytes';
import { required } from '../helpers';

export const urlEncoderEncode = method<Value, [string, string?]>({
  on: 'static java.net.URLEncoder',
  signature: 'String encode(String text, String charset?)',
  documentation: 'The text for a URL or form: a space becomes +.',
  shape: stringShape,
  examples: [
    example("URLEncoder.encode('a b')", 'a+b'),
    example("URLEncoder.encode('a b&c=d/é','UTF-8')", 'a+b%26c%3Dd%2F%C3%A9'),
  ],
  call: (_c, [text, name]) => {
    charset(name);
    return formEncode(required(text, 'The text to encode'));
  },
});
