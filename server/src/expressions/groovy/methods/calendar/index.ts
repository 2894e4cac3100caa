import type { Method } from '../../runtime/method';
import { calendarGetInstance } from './get-instance';

export const calendarMethods: readonly Method[] = [...calendarGetInstance];
