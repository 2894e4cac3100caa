import type { Method } from '../../runtime/method';
import { zoneIdOf } from './of';
import { zoneIdSystemDefault } from './system-default';

export const zoneIdMethods: readonly Method[] = [zoneIdOf, zoneIdSystemDefault];
