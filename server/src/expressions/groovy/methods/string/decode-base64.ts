import { anyShape } from '../../../kit/shape';
import { decodeBase64 } from '../../runtime/encoding';
import { example, method } from '../../runtime/method';
import { toArray } from '../base64/bytes';

export const stringDecodeBase64 = method<string>({
  on: 'string',
  signature: 'Object decodeBase64()',
  documentation: 'The bytes behind Base64 text.',
  shape: anyShape,
  examples: [example("'YWJj'.decodeBase64()", '[97, 98, 99]')],
  call: (s) => toArray(decodeBase64(s)),
});
