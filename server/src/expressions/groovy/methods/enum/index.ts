import type { Method } from '../../runtime/method';
import { enumGetValue } from './get-value';
import { enumName } from './name';
import { enumOrdinal } from './ordinal';

export const enumMethods: readonly Method[] = [...enumGetValue, ...enumName, ...enumOrdinal];
