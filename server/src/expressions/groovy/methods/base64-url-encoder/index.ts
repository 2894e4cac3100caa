import type { Method } from '../../runtime/method';
import { base64UrlEncoderEncodeToString } from './encode-to-string';
import { base64UrlEncoderWithoutPadding } from './without-padding';

export const base64UrlEncoderMethods: readonly Method[] = [
  base64UrlEncoderEncodeToString,
  base64UrlEncoderWithoutPadding,
];
