import type { Method } from '../../runtime/method';
import { zoneOffsetOf } from './of';
import { zoneOffsetOfHours } from './of-hours';

export const zoneOffsetMethods: readonly Method[] = [zoneOffsetOf, zoneOffsetOfHours];
