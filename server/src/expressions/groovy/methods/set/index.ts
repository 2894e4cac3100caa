import type { Method } from '../../runtime/method';
import { setConstruct } from './construct';

export const setMethods: readonly Method[] = [...setConstruct];
