import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Instance } from '../../runtime/types';

export const base64GetUrlDecoder = method({
  on: 'static java.util.Base64',
  signature: 'Decoder getUrlDecoder()',
  documentation: 'A Base64 decoder for URLs (- and _).',
  shape: anyShape,
  examples: [example("new String(Base64.getUrlDecoder().decode('YT8-'))", 'a?>')],
  call: () => new Instance('java.util.Base64$UrlDecoder', null),
});
