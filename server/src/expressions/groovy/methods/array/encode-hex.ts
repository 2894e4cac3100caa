import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { Instance } from '../../runtime/types';
import { bytesOf, writable } from '../base64/bytes';

export const arrayEncodeHex = method<Value[]>({
  on: 'array',
  signature: 'Object encodeHex()',
  documentation: 'The bytes in hexadecimal.',
  shape: anyShape,
  examples: [example("'abc'.bytes.encodeHex()", '616263')],
  call: (bytes) =>
    new Instance(writable, Array.from(bytesOf(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')),
});
