import type { Method } from '../../runtime/method';
import { arrayEncodeBase64 } from './encode-base64';
import { arrayEncodeHex } from './encode-hex';

export const arrayMethods: readonly Method[] = [arrayEncodeBase64, arrayEncodeHex];
