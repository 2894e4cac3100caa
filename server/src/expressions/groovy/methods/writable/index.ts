import type { Method } from '../../runtime/method';
import { writableToString } from './to-string';

export const writableMethods: readonly Method[] = [writableToString];
