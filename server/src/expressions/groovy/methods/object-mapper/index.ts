import type { Method } from '../../runtime/method';
import { objectMapperConstruct } from './construct';
import { objectMapperReadTree } from './read-tree';
import { objectMapperReadValue } from './read-value';
import { objectMapperWriteValueAsString } from './write-value-as-string';

export const objectMapperMethods: readonly Method[] = [
  objectMapperConstruct,
  objectMapperReadTree,
  objectMapperReadValue,
  objectMapperWriteValueAsString,
];
