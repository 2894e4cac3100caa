import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';

export const messageDigestGetInstance = method<Value, [string]>({
  on: 'static java.security.MessageDigest',
  signature: 'MessageDigest getInstance(String algorithm)',
  documentation: 'A hash function; it is not evaluated.',
  shape: anyShape,
  examples: [],
  call: () => giveUp('hashes (MessageDigest) are not evaluated'),
});
