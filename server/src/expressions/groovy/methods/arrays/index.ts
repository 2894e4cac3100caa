import type { Method } from '../../runtime/method';
import { arraysAsList } from './as-list';

export const arraysMethods: readonly Method[] = [arraysAsList];
