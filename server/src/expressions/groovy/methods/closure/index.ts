import type { Method } from '../../runtime/method';
import { closureCall } from './call';
import { closureGetMaximumNumberOfParameters } from './get-maximum-number-of-parameters';

export const closureMethods: readonly Method[] = [closureCall, closureGetMaximumNumberOfParameters];
