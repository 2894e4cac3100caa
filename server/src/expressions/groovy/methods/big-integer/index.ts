import type { Method } from '../../runtime/method';
import { bigIntegerConstruct } from './construct';
import { bigIntegerValueOf } from './value-of';

export const bigIntegerMethods: readonly Method[] = [...bigIntegerConstruct, bigIntegerValueOf];
