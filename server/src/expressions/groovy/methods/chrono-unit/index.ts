import type { Method } from '../../runtime/method';
import { chronoUnitBetween } from './between';

export const chronoUnitMethods: readonly Method[] = [chronoUnitBetween];
