import type { Method } from '../../runtime/method';
import { objectMapperConstruct } from './construct';
import { objectMapperWriteValueAsString } from './write-value-as-string';

export const objectMapperMethods: readonly Method[] = [objectMapperConstruct, objectMapperWriteValueAsString];
