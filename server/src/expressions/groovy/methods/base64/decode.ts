import { anyShape } from '../../../kit/shape';
import { decodeBase64 } from '../../runtime/encoding';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { toArray } from './bytes';

export const base64Decode = method<Instance, [string]>({
  on: 'java.util.Base64$Decoder',
  signature: 'Object decode(String text)',
  documentation: 'The bytes behind Base64 text.',
  shape: anyShape,
  examples: [example("new String(Base64.getDecoder().decode('YWJj'))", 'abc')],
  call: (_self, [text]) => toArray(decodeBase64(text)),
});
