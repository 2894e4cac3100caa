import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { encodeBase64 } from '../../runtime/encoding';
import { example, method } from '../../runtime/method';
import { Instance } from '../../runtime/types';
import { bytesOf, writable } from '../base64/bytes';

export const arrayEncodeBase64 = method<Value[]>({
  on: 'array',
  signature: 'Object encodeBase64()',
  documentation: 'The bytes as Base64 text.',
  shape: anyShape,
  examples: [example("'abc'.bytes.encodeBase64()", 'YWJj')],
  call: (bytes) => new Instance(writable, encodeBase64(bytesOf(bytes))),
});
