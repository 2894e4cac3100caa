import type { Method } from '../../runtime/method';
import { urlEncoderEncode } from './encode';

export const urlEncoderMethods: readonly Method[] = [urlEncoderEncode];
