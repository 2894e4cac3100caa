import type { Method } from '../../runtime/method';
import { bigDecimalConstruct } from './construct';
import { bigDecimalValueOf } from './value-of';

export const bigDecimalMethods: readonly Method[] = [...bigDecimalConstruct, ...bigDecimalValueOf];
