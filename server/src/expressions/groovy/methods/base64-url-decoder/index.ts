import type { Method } from '../../runtime/method';
import { base64UrlDecoderDecode } from './decode';

export const base64UrlDecoderMethods: readonly Method[] = [base64UrlDecoderDecode];
