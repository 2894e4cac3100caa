import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Instance } from '../../runtime/types';

const decoder = 'java.util.Base64$Decoder';

export const base64GetDecoder = method({
  on: 'static java.util.Base64',
  signature: 'Object getDecoder()',
  documentation: 'A Base64 decoder.',
  shape: anyShape,
  examples: [example("new String(Base64.getDecoder().decode('YWJj'))", 'abc')],
  call: () => new Instance(decoder, null),
});
