import { anyShape } from '../../../kit/shape';
import { decodeBase64 } from '../../runtime/encoding';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { toArray } from '../base64/bytes';
import { required } from '../helpers';

export const base64UrlDecoderDecode = method<Instance, [string]>({
  on: 'java.util.Base64$UrlDecoder',
  signature: 'Array decode(String text)',
  documentation: 'The bytes behind Base64 text for URLs.',
  shape: anyShape,
  examples: [example("new String(Base64.getUrlDecoder().decode('YQ'))", 'a')],
  call: (_s, [text]) => toArray(decodeBase64(required(text, 'The text').replaceAll('-', '+').replaceAll('_', '/'))),
});
