import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { encodeBase64 } from '../../runtime/encoding';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { bytesOf } from '../base64/bytes';

const urlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');
const unpadded = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === '=') end--;
  return text.slice(0, end);
};

export const base64UrlEncoderEncodeToString = method<Instance, [Value[]]>({
  on: 'java.util.Base64$UrlEncoder',
  signature: 'String encodeToString(Array bytes)',
  documentation: 'The bytes as Base64 text for URLs.',
  shape: stringShape,
  examples: [example("Base64.getUrlEncoder().encodeToString('a?>'.bytes)", 'YT8-')],
  call: (self, [bytes]) => {
    const text = urlSafe(encodeBase64(bytesOf(bytes)));
    return self.state === 'padded' ? text : unpadded(text);
  },
});
