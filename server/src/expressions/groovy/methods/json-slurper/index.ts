import type { Method } from '../../runtime/method';
import { jsonSlurperConstruct } from './construct';
import { jsonSlurperParseText } from './parse-text';

export const jsonSlurperMethods: readonly Method[] = [jsonSlurperConstruct, jsonSlurperParseText];
