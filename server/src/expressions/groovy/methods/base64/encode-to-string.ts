import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { encodeBase64 } from '../../runtime/encoding';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { bytesOf } from './bytes';

export const base64EncodeToString = method<Instance, [Value[]]>({
  on: 'java.util.Base64$Encoder',
  signature: 'String encodeToString(List bytes)',
  documentation: 'The bytes as Base64 text.',
  shape: stringShape,
  examples: [example("Base64.getEncoder().encodeToString('abc'.bytes)", 'YWJj')],
  call: (_self, [bytes]) => encodeBase64(bytesOf(bytes)),
});
