import type { Method } from '../../runtime/method';
import { urlDecoderDecode } from './decode';

export const urlDecoderMethods: readonly Method[] = [urlDecoderDecode];
