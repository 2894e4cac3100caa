import type { Method } from '../../runtime/method';
import { hashSetConstruct } from './construct';

export const hashSetMethods: readonly Method[] = [hashSetConstruct];
