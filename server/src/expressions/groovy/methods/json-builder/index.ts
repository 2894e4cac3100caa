import type { Method } from '../../runtime/method';
import { jsonBuilderConstruct } from './construct';
import { jsonBuilderToPrettyString } from './to-pretty-string';
import { jsonBuilderToString } from './to-string';

export const jsonBuilderMethods: readonly Method[] = [
  jsonBuilderConstruct,
  jsonBuilderToPrettyString,
  jsonBuilderToString,
];
