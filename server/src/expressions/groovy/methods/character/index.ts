import type { Method } from '../../runtime/method';
import { characterToString } from './to-string';

export const characterMethods: readonly Method[] = [characterToString];
