import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { encodeBase64, utf8 } from '../../runtime/encoding';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { bytesOf, toArray } from './bytes';

export const base64Encode = method<Instance, [Value[]]>({
  on: 'java.util.Base64$Encoder',
  signature: 'Array encode(Array bytes)',
  documentation: 'The bytes of the Base64 text.',
  shape: listShape,
  examples: [example("new String(Base64.getEncoder().encode('a'.bytes))", 'YQ==')],
  call: (_s, [bytes]) => toArray(utf8(encodeBase64(bytesOf(bytes)))),
});
