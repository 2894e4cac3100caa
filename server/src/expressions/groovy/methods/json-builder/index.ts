import type { Method } from '../../runtime/method';
import { jsonBuilderCall } from './call';
import { jsonBuilderConstruct } from './construct';
import { jsonBuilderGetContent } from './get-content';
import { jsonBuilderToPrettyString } from './to-pretty-string';
import { jsonBuilderToString } from './to-string';

export const jsonBuilderMethods: readonly Method[] = [
  jsonBuilderCall,
  ...jsonBuilderConstruct,
  jsonBuilderGetContent,
  jsonBuilderToPrettyString,
  jsonBuilderToString,
];
