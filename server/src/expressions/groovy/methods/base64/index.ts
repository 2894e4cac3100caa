import type { Method } from '../../runtime/method';
import { base64Decode } from './decode';
import { base64Encode } from './encode';
import { base64EncodeToString } from './encode-to-string';
import { base64GetDecoder } from './get-decoder';
import { base64GetEncoder } from './get-encoder';
import { base64GetUrlDecoder } from './get-url-decoder';
import { base64GetUrlEncoder } from './get-url-encoder';

export const base64Methods: readonly Method[] = [
  base64Decode,
  base64Encode,
  base64EncodeToString,
  base64GetDecoder,
  base64GetEncoder,
  base64GetUrlDecoder,
  base64GetUrlEncoder,
];
