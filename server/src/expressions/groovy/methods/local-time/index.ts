import type { Method } from '../../runtime/method';
import { localTimeOf } from './of';

export const localTimeMethods: readonly Method[] = [localTimeOf];
