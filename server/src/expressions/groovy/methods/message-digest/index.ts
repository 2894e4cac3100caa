import type { Method } from '../../runtime/method';
import { messageDigestGetInstance } from './get-instance';

export const messageDigestMethods: readonly Method[] = [messageDigestGetInstance];
