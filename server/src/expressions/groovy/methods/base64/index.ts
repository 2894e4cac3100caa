import type { Method } from '../../runtime/method';
import { base64Decode } from './decode';
import { base64EncodeToString } from './encode-to-string';
import { base64GetDecoder } from './get-decoder';
import { base64GetEncoder } from './get-encoder';

export const base64Methods: readonly Method[] = [
  base64Decode,
  base64EncodeToString,
  base64GetDecoder,
  base64GetEncoder,
];
