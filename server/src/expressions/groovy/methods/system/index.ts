import type { Method } from '../../runtime/method';
import { systemCurrentTimeMillis } from './current-time-millis';
import { systemLineSeparator } from './line-separator';
import { systemNanoTime } from './nano-time';

export const systemMethods: readonly Method[] = [systemCurrentTimeMillis, systemLineSeparator, systemNanoTime];
