import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Instance } from '../../runtime/types';

const encoder = 'java.util.Base64$Encoder';

export const base64GetEncoder = method({
  on: 'static java.util.Base64',
  signature: 'Object getEncoder()',
  documentation: 'A Base64 encoder.',
  shape: anyShape,
  examples: [example("Base64.getEncoder().encodeToString('abc'.bytes)", 'YWJj')],
  call: () => new Instance(encoder, null),
});
