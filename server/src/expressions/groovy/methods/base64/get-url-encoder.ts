import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Instance } from '../../runtime/types';
import { url } from './codec';

export const base64GetUrlEncoder = method({
  on: 'static java.util.Base64',
  signature: 'Encoder getUrlEncoder()',
  documentation: 'A Base64 encoder for URLs (- and _).',
  shape: anyShape,
  examples: [example("Base64.getUrlEncoder().encodeToString('a?>'.bytes)", 'YT8-')],
  call: () => new Instance(url, 'padded'),
});
