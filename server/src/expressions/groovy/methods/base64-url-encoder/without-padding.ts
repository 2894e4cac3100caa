import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Instance } from '../../runtime/types';
import { url } from '../base64/codec';

export const base64UrlEncoderWithoutPadding = method<Instance>({
  on: 'java.util.Base64$UrlEncoder',
  signature: 'Encoder withoutPadding()',
  documentation: 'The same encoder without = at the end.',
  shape: anyShape,
  examples: [example("Base64.getUrlEncoder().withoutPadding().encodeToString('a'.bytes)", 'YQ')],
  call: () => new Instance(url, 'plain'),
});
